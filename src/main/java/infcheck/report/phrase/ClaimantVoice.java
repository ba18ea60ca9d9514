package infcheck.report.phrase;

import infcheck.finding.Pivot;
import infcheck.finding.Pivot.Said;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that one claimant says of a pivot.
 *
 * @param text several values joined by commas
 * @param source likewise
 */
public record ClaimantVoice(String by, String text, String source) {
    private static final Comparator<Said> ORDER =
            Comparator.comparing(Said::text).thenComparing(Said::source);

    /** One voice for each claimant, sorted. */
    public static List<ClaimantVoice> of(Pivot pivot) {
        TreeMap<String, List<Said>> by = pivot.says().stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(Said::by, TreeMap::new, Collectors.toList()));
        return by.entrySet().stream()
                .map(e -> new ClaimantVoice(
                        e.getKey(), joined(e.getValue(), Said::text), joined(e.getValue(), Said::source)))
                .toList();
    }

    private static String joined(List<Said> said, Function<Said, String> words) {
        return said.stream().map(words).distinct().collect(Collectors.joining(", "));
    }
}
