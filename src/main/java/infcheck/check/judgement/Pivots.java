package infcheck.check.judgement;

import infcheck.check.timeline.ClaimedAxis;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.world.Partition;
import infcheck.world.WorldBox;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the pivots of a status: the axes along which a world with a violation has a neighbour without one. */
record Pivots(WorldSpace space, AxisOrder axes) {

    /**
     * The pivots of a merged status.
     *
     * @param opinions what the claimants' worlds come to: in a dispute only what the States that differ say differently counts
     */
    List<Pivot> of(Status merged, List<Opinion> opinions, Partition<Status> statuses, ClaimantWorlds worlds) {
        WorldSet violation = statuses.parts().stream()
                .filter(p -> p.value() == Status.VIOLATION)
                .map(p -> p.worlds())
                .findFirst()
                .orElse(space.none());
        List<Pivot> pivots = new ArrayList<>();
        for (int number : axes.of(violation.support())) {
            BitSet turns = turns(violation, number, worlds);
            if (!turns.isEmpty()) {
                ClaimedAxis axis = axes.at(number);
                pivots.add(new Pivot(axis.name(), axis.says(), boundaries(axis, turns)));
            }
        }
        List<Pivot> said = pivots.stream().filter(p -> contested(p, opinions)).toList();
        return merged == Status.DISPUTED && !said.isEmpty() ? said : List.copyOf(pivots);
    }

    /** The cells of an axis at which the status begins or ceases to be a violation, all else being equal. */
    private BitSet turns(WorldSet violation, int axis, ClaimantWorlds worlds) {
        BitSet turns = new BitSet();
        for (int cell = 1; cell < space.axes().get(axis).size(); cell++) {
            WorldSet differ = violation.with(axis, cell).differences(violation.with(axis, cell - 1));
            for (WorldBox box : worlds.counted()) {
                if (box.allows(axis, cell) && differ.meets(box)) {
                    turns.set(cell);
                }
            }
        }
        return turns;
    }

    private static List<String> boundaries(ClaimedAxis axis, BitSet turns) {
        return turns.stream()
                .mapToObj(cell -> axis.axis().cells().get(cell).boundary().begins())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Whether a State that charges and one that denies say different things of it. */
    private static boolean contested(Pivot pivot, List<Opinion> opinions) {
        return opinions.stream()
                .filter(o -> MergedStatus.isState(o) && MergedStatus.charges(o))
                .anyMatch(a -> opinions.stream()
                        .filter(o -> MergedStatus.isState(o) && MergedStatus.denies(o))
                        .anyMatch(b -> differ(pivot, a.by(), b.by())));
    }

    private static boolean differ(Pivot pivot, String one, String other) {
        List<String> left = texts(pivot, one);
        List<String> right = texts(pivot, other);
        return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    }

    private static List<String> texts(Pivot pivot, String by) {
        return pivot.says().stream()
                .filter(s -> s.by().equals(by))
                .map(Pivot.Said::text)
                .toList();
    }
}
