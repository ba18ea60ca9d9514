package infcheck.report.phrase;

import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.SubjectFindings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The reasons why no provision reaches a subject: those common to all its acts that have any, or all of them if none are common.
 */
public final class CommonReasons {
    private CommonReasons() {}

    public static List<Reason> of(SubjectFindings subject) {
        List<List<Reason>> given = subject.findings().stream()
                .map(Finding::reasons)
                .filter(reasons -> !reasons.isEmpty())
                .toList();
        Set<Reason> all = new LinkedHashSet<>();
        given.forEach(all::addAll);
        List<Reason> common = all.stream()
                .filter(reason -> given.stream().allMatch(reasons -> reasons.contains(reason)))
                .toList();
        return common.isEmpty() ? List.copyOf(all) : common;
    }
}
