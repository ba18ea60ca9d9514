package infcheck.check.judgement;

import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Ground;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.rulebook.law.BookWording;
import infcheck.wording.DutyPhrase;
import infcheck.wording.ProvisionChoice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words the reason for a finding's status, as one sentence without a capital and a full stop.
 *
 * @param labels how the book speaks
 * @param alternatives what worlds say, each once; of several one holds in each world
 * @param outcome all of them together
 * @param duties as they stand at the as-of date
 */
record FindingSentence(
        BookWording labels,
        List<Outcome> alternatives,
        Outcome outcome,
        MergedStatus merged,
        List<Reason> reasons,
        List<Duty> duties) {

    String text() {
        return switch (merged.status()) {
            case VIOLATION ->
                "an act of a kind that " + provisions(Status.VIOLATION) + " "
                        + labels.kind().forbids() + ", and nothing exempts it";
            case DISPUTED -> opinions() + "; they differ on " + pivots();
            case INDETERMINATE -> open();
            case EXEMPT -> exempt();
            case COMPLIANT -> either(o -> duties.stream().filter(o::owes).map(DutyPhrase::clause));
            case OUT_OF_SCOPE -> says();
        };
    }

    private String says() {
        return outcome.isSilent()
                ? reasons.stream().map(Reason::because).collect(Collectors.joining("; "))
                : either(o -> o.reasons().stream().map(Reason::because));
    }

    /** The words of all alternatives: "; " joins what one alternative says together, and "or" joins the alternatives. */
    private String either(Function<Outcome, Stream<String>> said) {
        return alternatives.stream()
                .map(o -> said.apply(o).distinct().collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", or "));
    }

    private String open() {
        List<Status> possible = merged.views().possible();
        String words = possible.stream().map(labels::word).collect(Collectors.joining(" or "));
        return merged.views().pivots().isEmpty()
                        || (possible.size() < 2 && !merged.views().absent())
                ? says()
                : "it turns on " + pivots() + ": " + words + (merged.views().absent() ? " or it did not happen" : "");
    }

    /** The opinions, in a dispute, of the States that are sure; open sources and the undecided are left to the views. */
    private String opinions() {
        return merged.views().worlds().stream()
                .filter(o -> MergedStatus.isState(o) && (MergedStatus.charges(o) || MergedStatus.denies(o)))
                .map(this::opinion)
                .collect(Collectors.joining("; "));
    }

    private String opinion(Opinion opinion) {
        Status status = opinion.status();
        return opinion.by() + ": " + (status == null ? Reason.NO_SUCH_ACT.because() : labels.word(status));
    }

    private String pivots() {
        return merged.views().pivots().stream().map(FindingSentence::pivot).collect(Collectors.joining(" and "));
    }

    private static String pivot(Pivot pivot) {
        String says = pivot.says().stream()
                .map(s -> s.by() + ": " + s.text())
                .distinct()
                .collect(Collectors.joining(", "));
        String borders = pivot.borders().isEmpty() ? "" : "; border " + String.join(", ", pivot.borders());
        return pivot.fact() + " (" + says + borders + ")";
    }

    private String exempt() {
        List<Ground> common = outcome.common();
        String would = would() + provisions(Status.EXEMPT);
        return switch (common.size()) {
            case 0 ->
                outcome.breaches().stream()
                        .map(b -> would() + b.provision() + " but for: " + says(b.grounds()))
                        .distinct()
                        .collect(Collectors.joining("; "));
            case 1 ->
                would + (would.contains(", or ") ? "," : "") + " but for: "
                        + common.get(0).because();
            default -> would + "; " + labels.word(Status.EXEMPT) + " on each of: " + says(common);
        };
    }

    private String would() {
        return "would " + labels.kind().breaks() + " ";
    }

    /** The provisions with a status: those that hold together, and of what worlds say differently one or the other. */
    private String provisions(Status status) {
        return ProvisionChoice.text(alternatives.stream()
                .map(o -> o.breaches().stream()
                        .filter(b -> b.status() == status)
                        .map(BreachFound::provision)
                        .distinct()
                        .toList())
                .toList());
    }

    private static String says(List<Ground> grounds) {
        return grounds.stream().map(Ground::because).collect(Collectors.joining("; "));
    }
}
