package infcheck.cli.input;

import infcheck.check.Report;
import infcheck.check.timetable.DueDuty;
import infcheck.cli.console.BadUsage;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import infcheck.provision.Provision;
import infcheck.reference.States;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that filter the subjects of a report. */
public final class SubjectFilter {
    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only subjects of this State, or with an act of it; may be given several times.")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--provision",
            paramLabel = "PROVISION",
            description = "Only subjects with a breach or duty of this article or paragraph, such as VI or VI(1)(a).")
    private List<String> provisions = new ArrayList<>();

    /**
     * The operation that applies the filter to a report.
     *
     * @param known the States in the facts
     * @param named the ids of the subjects asked for; empty for all
     * @throws BadUsage where a State or provision is unknown
     */
    public UnaryOperator<Report> of(Collection<String> known, Set<String> named, ChosenRules rules) {
        Set<String> chosen = states.stream().map(s -> state(s, known)).collect(Collectors.toSet());
        provisions.forEach(KnownProvisions.of(rules)::require);
        Predicate<SubjectFindings> wanted = s -> (named.isEmpty() || named.contains(s.id()))
                && (chosen.isEmpty() || concerns(s, chosen))
                && (provisions.isEmpty()
                        || s.findings().stream().flatMap(SubjectFilter::cited).anyMatch(this::wanted));
        return report -> only(report, wanted);
    }

    /** Whether what is due is of a State and a provision asked for. */
    public boolean wants(DueDuty due) {
        return (states.isEmpty() || states.stream().anyMatch(due.state()::equalsIgnoreCase))
                && (provisions.isEmpty() || wanted(due.provision()));
    }

    /** A subject is shown in every book, or in none. */
    private static Report only(Report report, Predicate<SubjectFindings> wanted) {
        Set<String> ids = report.books().stream()
                .flatMap(b -> b.subjects().stream())
                .filter(wanted)
                .map(SubjectFindings::id)
                .collect(Collectors.toSet());
        return report.only(s -> ids.contains(s.id()));
    }

    private static String state(String state, Collection<String> known) {
        return known.stream()
                .filter(state::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(
                        () -> new BadUsage("`" + state + "` is not a State in these facts", States.hint(state, known)));
    }

    private static boolean concerns(SubjectFindings subject, Set<String> states) {
        return states.contains(subject.state()) || subject.findings().stream().anyMatch(f -> states.contains(f.by()));
    }

    private static Stream<String> cited(Finding finding) {
        return Stream.concat(
                finding.breaches().stream().map(b -> b.provision()),
                finding.duties().stream().map(d -> d.provision()));
    }

    private boolean wanted(String provision) {
        return provisions.stream().anyMatch(p -> Provision.within(provision, p));
    }
}
