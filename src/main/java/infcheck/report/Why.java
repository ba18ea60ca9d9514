package infcheck.report;

import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.SubjectFindings;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a subject has its headline, in the few words of a table cell. */
final class Why {
    private Why() {}

    static String of(SubjectFindings subject) {
        return switch (subject.status()) {
            case VIOLATION, DISPUTED, COMPLIANT -> provisions(subject);
            case EXEMPT -> exempt(subject);
            case INDETERMINATE, OUT_OF_SCOPE ->
                Reasons.of(subject).stream().map(Phrases::reason).collect(Collectors.joining("; "));
        };
    }

    private static String exempt(SubjectFindings subject) {
        return switch (subject.butFor().size()) {
            case 0 -> "act by act: " + grounds(subject);
            case 1 -> "but for: " + Phrases.ground(subject.butFor().get(0));
            default -> "exempt on each of: " + Phrases.grounds(subject.butFor());
        };
    }

    private static String grounds(SubjectFindings subject) {
        return subject.findings().stream()
                .flatMap(f -> f.breaches().stream())
                .flatMap(b -> b.grounds().stream())
                .map(Ground::ground)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The provisions that gave the headline. */
    private static String provisions(SubjectFindings subject) {
        return subject.findings().stream()
                .filter(f -> f.status() == subject.status())
                .flatMap(Why::cited)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> cited(Finding finding) {
        Stream<String> breaches = finding.breaches().stream()
                .filter(b -> b.status() == finding.status())
                .map(b -> b.provision());
        return Stream.concat(breaches, finding.duties().stream().map(d -> d.provision()));
    }
}
