package infcheck.report.ci;

import infcheck.analysis.comparison.ActChange;
import infcheck.diagnostic.Place;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outcome of one act, held against a baseline.
 *
 * @param baseline as SARIF says it: {@code new}, {@code updated}, {@code unchanged} or {@code absent}
 * @param change not both sides of it are empty
 * @param because what made the change; empty where there is none, or it cannot be told
 */
record ActOutcome(String baseline, ActChange change, List<String> because) {

    static ActOutcome changed(ActChange change, List<String> because) {
        String baseline = change.before().isEmpty() ? "new" : change.after().isEmpty() ? "absent" : "updated";
        return new ActOutcome(baseline, change, because);
    }

    /** The findings that count: those in the end; of an act that is gone those there were. */
    List<Finding> findings() {
        return change.after().isEmpty() ? change.before() : change.after();
    }

    Status status() {
        return worst(findings());
    }

    static Status worst(List<Finding> findings) {
        return Status.worst(findings.stream().map(Finding::status).toList()).orElse(Status.OUT_OF_SCOPE);
    }

    /** The place where the act is stated; empty if the finding is about none. */
    Optional<Place> at() {
        return findings().stream()
                .flatMap(f -> Stream.ofNullable(f.act()))
                .map(act -> act.at())
                .findFirst();
    }

    /** The grounds on which something is exempt. */
    static List<Ground> grounds(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> f.breaches().stream())
                .flatMap(b -> b.grounds().stream())
                .distinct()
                .toList();
    }

    /** The number of the rule that says the worst, or of the reason why none does; empty where there is neither. */
    Optional<Integer> rule(SarifRules rules) {
        Status status = status();
        return rule(rules, findings().stream().filter(f -> f.status() == status).toList());
    }

    /** The same of findings that have one status. */
    static Optional<Integer> rule(SarifRules rules, List<Finding> worst) {
        Stream<String> named = Stream.concat(
                worst.stream().flatMap(f -> f.breaches().stream()).map(BreachFound::rule),
                worst.stream().flatMap(f -> f.duties().stream()).map(Duty::rule));
        Optional<Reason> reason =
                worst.stream().flatMap(f -> f.reasons().stream()).findFirst();
        return named.findFirst().map(rules::rule).or(() -> reason.map(rules::reason));
    }
}
