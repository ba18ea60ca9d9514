package infcheck.analysis.sweep;

import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The content of a spot on a map; neighbours with equal content are one region. */
record RegionContent(
        Status status,
        @Nullable Status now,
        List<String> classes,
        Set<String> provisions,
        Set<String> grounds,
        Set<String> reasons) {

    static RegionContent of(SubjectFindings subject) {
        return new RegionContent(
                subject.status(),
                subject.statusNow(),
                subject.classes(),
                subject.findings().stream()
                        .flatMap(f -> f.breaches().stream())
                        .map(BreachFound::provision)
                        .collect(Collectors.toSet()),
                subject.findings().stream()
                        .flatMap(f -> f.breaches().stream())
                        .flatMap(b -> b.grounds().stream())
                        .map(Ground::ground)
                        .collect(Collectors.toSet()),
                subject.findings().stream()
                        .map(Finding::reasons)
                        .flatMap(List::stream)
                        .map(Reason::reason)
                        .collect(Collectors.toSet()));
    }
}
