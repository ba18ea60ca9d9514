package infcheck.check.judgement;

import infcheck.finding.Alternative;
import infcheck.finding.Alternative.When;
import infcheck.world.Axis;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the possible outcomes of an act on which worlds differ, each with who says it and what decides for it. */
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
                outcome.duties().stream()
                        .map(d -> new Alternative.Owed(d.provision(), d.rule()))
                        .toList(),
                outcome.reasons(),
                worlds.claimants().stream()
                        .filter(c -> part.worlds().meets(worlds.of(c)))
                        .toList(),
                when(part.worlds()));
    }

    private List<When> when(WorldSet part) {
        List<When> when = new ArrayList<>();
        for (int number : axes.of(part.support())) {
            BitSet possible = possible(part, number);
            Axis axis = axes.at(number).axis();
            if (possible.cardinality() < axis.size()) {
                when.add(new When(axis.name(), AxisStretch.isOrdered(axis), AxisStretch.of(axis, possible)));
            }
        }
        return when;
    }

    /** The cells with which the alternative is possible. */
    private static BitSet possible(WorldSet part, int axis) {
        BitSet possible = new BitSet();
        for (int cell = 0; cell < part.space().axes().get(axis).size(); cell++) {
            possible.set(cell, !part.with(axis, cell).isEmpty());
        }
        return possible;
    }
}
