package infcheck.casebook;

import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what was found against what a case expects. */
record CaseComparison(ExpectedSubject expected, SubjectFindings found) {

    List<CaseDifference> differences() {
        List<CaseDifference> differences = new ArrayList<>();
        compare("status", expected.status().name(), found.status().name(), differences);
        if (expected.now() != null) {
            compare("now", expected.now(), word(found.statusNow()), differences);
        }
        if (expected.classes() != null) {
            String classes = FindingKey.words(expected.classes().stream());
            compare("class", classes, FindingKey.words(found.classes().stream()), differences);
        }
        expected.findings().forEach(f -> differences.addAll(nearest(f)));
        return differences.stream().distinct().toList();
    }

    /** The differences between an expected finding and the finding that fits it best; empty where one fits. */
    private List<CaseDifference> nearest(ExpectedFinding wanted) {
        return found.findings().stream()
                .map(f -> differences(wanted, f))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> List.of(new CaseDifference("findings", "one", FindingKey.NOTHING)));
    }

    private static List<CaseDifference> differences(ExpectedFinding wanted, Finding finding) {
        List<CaseDifference> differences = new ArrayList<>();
        keys().forEach(k ->
                compare(k.key(), wanted.values().getOrDefault(k.key(), k.of(finding)), k.of(finding), differences));
        return differences;
    }

    private static Stream<FindingKey> keys() {
        return Arrays.stream(FindingKey.values());
    }

    private static void compare(String key, String expected, String found, List<CaseDifference> differences) {
        if (!expected.equals(found)) {
            differences.add(new CaseDifference(key, expected, found));
        }
    }

    private static String word(@Nullable Status status) {
        return status == null ? FindingKey.NOTHING : status.name();
    }
}
