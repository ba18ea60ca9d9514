package infcheck.check;

import infcheck.finding.ActStated;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one sentence that says why. */
final class Sentence {
    /** What is said where a book is silent; it is not the book's own word. */
    private static final Reason NO_RULE = new Reason("NO_RULE", "no rule of the book speaks of it");

    private Sentence() {}

    static Finding finding(String book, String by, @Nullable ActStated act, Outcome outcome) {
        Status status = outcome.status();
        List<Reason> reasons = status == Status.INDETERMINATE ? List.of(NO_RULE) : outcome.reasons();
        return new Finding(
                book, by, act, status, because(outcome, reasons), reasons, outcome.breaches(), outcome.duties());
    }

    private static String because(Outcome outcome, List<Reason> reasons) {
        return switch (outcome.status()) {
            case VIOLATION -> "an act of a kind that " + violated(outcome) + " forbids, and nothing exempts it";
            case EXEMPT -> exempt(outcome);
            case COMPLIANT ->
                outcome.duties().stream().map(Sentence::duty).distinct().collect(Collectors.joining("; "));
            case OUT_OF_SCOPE, INDETERMINATE, DISPUTED ->
                reasons.stream().map(Reason::because).collect(Collectors.joining("; "));
        };
    }

    private static String violated(Outcome outcome) {
        return provisions(outcome.breaches().stream().filter(b -> b.status() == Status.VIOLATION));
    }

    private static String exempt(Outcome outcome) {
        List<Ground> common = outcome.common();
        String would = "would violate " + provisions(outcome.breaches().stream());
        return switch (common.size()) {
            case 0 ->
                outcome.breaches().stream()
                        .map(b -> "would violate " + b.provision() + " but for: " + says(b.grounds()))
                        .collect(Collectors.joining("; "));
            case 1 -> would + " but for: " + common.get(0).because();
            default -> would + "; exempt on each of: " + says(common);
        };
    }

    private static String duty(Duty duty) {
        return "the duty of " + duty.provision() + " is kept: due " + duty.due();
    }

    private static String provisions(Stream<BreachFound> breaches) {
        return breaches.map(BreachFound::provision).distinct().collect(Collectors.joining(" and "));
    }

    private static String says(List<Ground> grounds) {
        return grounds.stream().map(Ground::because).collect(Collectors.joining("; "));
    }
}
