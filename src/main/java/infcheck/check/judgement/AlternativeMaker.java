package infcheck.check.judgement;

import infcheck.check.timeline.ClaimedAxis;
import infcheck.fact.ValueText;
import infcheck.finding.Alternative;
import infcheck.finding.Alternative.When;
import infcheck.world.Axis;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be said of an act where worlds differ: each outcome with who says it and what decides for it.
 */
record AlternativeMaker(ClaimantWorlds worlds, AxisOrder axes) {

    /** The alternatives; none where all worlds that count say the same. */
    List<Alternative> of(PieceVerdict piece) {
        return piece.varies()
                ? piece.outcomes().parts().stream().map(this::alternative).toList()
                : List.of();
    }

    private Alternative alternative(Labelled<Outcome> part) {
        Outcome outcome = part.value();
        return new Alternative(
                outcome.status(),
                outcome.breaches(),
                outcome.duties().stream().map(DutyOutcome::provision).distinct().toList(),
                outcome.reasons(),
                worlds.claimants().stream()
                        .filter(c -> part.worlds().meets(worlds.of(c)))
                        .toList(),
                when(part.worlds()));
    }

    private List<When> when(WorldSet part) {
        List<When> when = new ArrayList<>();
        for (int number : axes.of(part.support())) {
            ClaimedAxis axis = axes.at(number);
            List<String> cells = cells(part, number);
            if (cells.size() < axis.axis().size()) {
                when.add(new When(axis.id(), cells));
            }
        }
        return when;
    }

    /** The cells with which the alternative is possible, in words. */
    private static List<String> cells(WorldSet part, int axis) {
        List<Axis.Cell> cells = part.space().axes().get(axis).cells();
        List<String> possible = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (!part.with(axis, cell).isEmpty()) {
                Axis.Cell at = cells.get(cell);
                possible.add(at.boundary().isEmpty() ? ValueText.of(at.value()) : at.boundary());
            }
        }
        return possible;
    }
}
