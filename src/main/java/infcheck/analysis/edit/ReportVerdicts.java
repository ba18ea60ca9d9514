package infcheck.analysis.edit;

import infcheck.check.BookReport;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The provisions, grounds and reasons that a report gives for one subject, each with the status of its finding. */
record ReportVerdicts(Set<VerdictChange.Verdict> all) {

    static ReportVerdicts of(BookReport report, String subject) {
        return new ReportVerdicts(subject(report, subject).findings().stream()
                .flatMap(finding -> words(finding).map(word -> new VerdictChange.Verdict(finding.status(), word)))
                .collect(Collectors.toSet()));
    }

    static SubjectFindings subject(BookReport report, String id) {
        return report.subjects().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> words(Finding finding) {
        return Stream.of(
                        finding.breaches().stream().map(breach -> breach.provision()),
                        finding.breaches().stream()
                                .flatMap(breach -> breach.grounds().stream())
                                .map(ground -> ground.ground()),
                        finding.duties().stream().map(duty -> duty.provision()),
                        finding.reasons().stream().map(reason -> reason.reason()))
                .flatMap(words -> words);
    }

    /**
     * Whether this, and then something else, show a kind of difference. The old conclusion may stay, for other days than those of
     * which there is a new one.
     */
    boolean shows(VerdictChange change, ReportVerdicts then) {
        return !all.equals(then.all)
                && all.containsAll(change.was())
                && then.all.containsAll(change.is())
                && change.is().stream().noneMatch(all::contains);
    }
}
