package infcheck.check;

import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** What a status turns on: the axes along which a world with a violation has a neighbour without one. */
final class Pivots {
    private final Worlds worlds;
    private final IntFunction<Status> status;

    Pivots(Worlds worlds, IntFunction<Status> status) {
        this.worlds = worlds;
        this.status = status;
    }

    /**
     * The pivots of a merged status.
     *
     * @param opinions what the claimants' worlds come to: in a dispute only what the States that differ say differently counts
     */
    List<Pivot> of(Status merged, List<Opinion> opinions) {
        List<Pivot> pivots = new ArrayList<>();
        for (int i = 0; i < worlds.values().axes().size(); i++) {
            add(pivots, worlds.values(), i, true);
        }
        for (int i = 0; i < worlds.answers().axes().size(); i++) {
            add(pivots, worlds.answers(), i, false);
        }
        List<Pivot> said = pivots.stream().filter(p -> contested(p, opinions)).toList();
        return merged == Status.DISPUTED && !said.isEmpty() ? said : List.copyOf(pivots);
    }

    /** Whether a State that charges and one that denies say different things of it. */
    private static boolean contested(Pivot pivot, List<Opinion> opinions) {
        return opinions.stream()
                .filter(o -> Merge.isState(o) && Merge.charges(o))
                .anyMatch(a -> opinions.stream()
                        .filter(o -> Merge.isState(o) && Merge.denies(o))
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

    private void add(List<Pivot> pivots, Space space, int axis, boolean ofValues) {
        Set<Integer> turns = turns(space, axis, ofValues);
        if (!turns.isEmpty()) {
            Axis turned = space.axes().get(axis);
            List<String> borders = turns.stream()
                    .map(cell -> turned.cells().get(cell).border())
                    .filter(words -> !words.isEmpty())
                    .toList();
            pivots.add(new Pivot(turned.id(), turned.says(), borders));
        }
    }

    /** The cells of an axis at which the status begins or ceases to be a violation, all else being equal. */
    private Set<Integer> turns(Space space, int axis, boolean ofValues) {
        TreeSet<Integer> turns = new TreeSet<>();
        worlds.all().forEach(w -> {
            int answers = worlds.answers().size();
            int[] digits = space.digits(ofValues ? w / answers : w % answers);
            int cell = digits[axis];
            if (cell > 0) {
                digits[axis] = cell - 1;
                int neighbour = space.number(digits);
                int other = ofValues ? neighbour * answers + w % answers : w / answers * answers + neighbour;
                if (neighbour < space.size() && violates(w) != violates(other)) {
                    turns.add(cell);
                }
            }
        });
        return turns;
    }

    private boolean violates(int world) {
        return status.apply(world) == Status.VIOLATION;
    }
}
