package infcheck.check;

import infcheck.finding.BreachFound;
import infcheck.finding.Ground;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.rulebook.BookLabels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a finding has its status, in one sentence without a capital and a full stop.
 *
 * @param labels how the book speaks
 * @param varies whether worlds differ in what they say, so that one paragraph or another is breached
 */
record Because(BookLabels labels, Outcome outcome, Merge merge, List<Reason> reasons, boolean varies) {

    String sentence() {
        return switch (merge.status()) {
            case VIOLATION ->
                "an act of a kind that " + violated() + " " + labels.kind().forbids() + ", and nothing exempts it";
            case DISPUTED -> opinions() + "; they differ on " + pivots();
            case INDETERMINATE -> merge.views().bounded() ? bounded() : open();
            case EXEMPT -> exempt();
            case COMPLIANT ->
                outcome.duties().stream().map(Because::duty).distinct().collect(Collectors.joining("; "));
            case OUT_OF_SCOPE -> says();
        };
    }

    private String says() {
        return reasons.stream().map(Reason::because).collect(Collectors.joining("; "));
    }

    private String bounded() {
        String possible = merge.views().possible().stream().map(labels::word).collect(Collectors.joining(" or "));
        return "its open values have more combinations than the limit of worlds allows; in those fired: " + possible;
    }

    private String open() {
        return merge.views().possible().size() < 2 || merge.views().pivots().isEmpty()
                ? says()
                : "it turns on " + pivots() + ": "
                        + merge.views().possible().stream().map(labels::word).collect(Collectors.joining(" or "));
    }

    /** In a dispute what the States say that are sure; open sources and the undecided are left to the views. */
    private String opinions() {
        return merge.views().worlds().stream()
                .filter(o -> Merge.isState(o) && (Merge.charges(o) || Merge.denies(o)))
                .map(this::opinion)
                .collect(Collectors.joining("; "));
    }

    private String opinion(Opinion opinion) {
        return opinion.by() + ": " + labels.word(opinion.status());
    }

    private String pivots() {
        return merge.views().pivots().stream().map(Because::pivot).collect(Collectors.joining(" and "));
    }

    private static String pivot(Pivot pivot) {
        String says = pivot.says().stream()
                .map(s -> s.by() + " " + s.text())
                .distinct()
                .collect(Collectors.joining(", "));
        String borders = pivot.borders().isEmpty() ? "" : "; border " + String.join(", ", pivot.borders());
        return pivot.fact() + " (" + says + borders + ")";
    }

    private String violated() {
        return outcome.breaches().stream()
                .filter(b -> b.status() == Status.VIOLATION)
                .map(BreachFound::provision)
                .distinct()
                .collect(Collectors.joining(varies ? " or " : " and "));
    }

    private String exempt() {
        List<Ground> common = outcome.common();
        String would = would() + provisions(outcome.breaches().stream());
        return switch (common.size()) {
            case 0 ->
                outcome.breaches().stream()
                        .map(b -> would() + b.provision() + " but for: " + says(b.grounds()))
                        .distinct()
                        .collect(Collectors.joining("; "));
            case 1 -> would + " but for: " + common.get(0).because();
            default -> would + "; " + labels.word(Status.EXEMPT) + " on each of: " + says(common);
        };
    }

    private String would() {
        return "would " + labels.kind().breaks() + " ";
    }

    private static String duty(Owed duty) {
        return "the duty of " + duty.provision() + " is kept: due " + duty.due();
    }

    private static String provisions(Stream<BreachFound> breaches) {
        return breaches.map(BreachFound::provision).distinct().collect(Collectors.joining(" and "));
    }

    private static String says(List<Ground> grounds) {
        return grounds.stream().map(Ground::because).collect(Collectors.joining("; "));
    }
}
