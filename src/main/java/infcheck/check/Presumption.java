package infcheck.check;

import infcheck.finding.Pivot;
import infcheck.finding.ProvenWorld.Presumed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which open values and answers make a difference to what is said of a subject. */
record Presumption(Told told, Sayings sayings) {

    /** Those of a world. */
    List<Presumed> in(int world) {
        Worlds worlds = told.worlds();
        return Stream.concat(
                        presumed(worlds.values(), told.combination(world), true),
                        presumed(worlds.answers(), told.answers(world), false))
                .toList();
    }

    /** The high ends of the open values of others that matter to a subject. */
    static List<Presumed> high(List<Group> groups, Crossing crossing) {
        Set<String> matter = crossing.pivots().stream().map(Pivot::fact).collect(Collectors.toSet());
        return groups.stream()
                .map(Group::space)
                .flatMap(s -> s.axes().stream())
                .filter(a -> matter.contains(a.id()))
                .map(a -> presumed(a, a.size() - 1))
                .toList();
    }

    private Stream<Presumed> presumed(Space space, int combination, boolean ofValues) {
        int[] digits = space.digits(combination);
        return IntStream.range(0, digits.length)
                .filter(axis -> matters(space, axis, ofValues))
                .mapToObj(axis -> presumed(space.axes().get(axis), digits[axis]));
    }

    private static Presumed presumed(Axis axis, int number) {
        Cell cell = axis.cells().get(number);
        return new Presumed(axis.id(), Shown.text(cell.value()), cell.border(), List.copyOf(cell.by()));
    }

    /** Whether some world says something else than its neighbour along the axis. */
    private boolean matters(Space space, int axis, boolean ofValues) {
        int answers = told.worlds().answers().size();
        return IntStream.range(0, told.told().size()).anyMatch(w -> {
            int[] digits = space.digits(ofValues ? w / answers : w % answers);
            digits[axis]++;
            if (digits[axis] == space.axes().get(axis).size()) {
                return false;
            }
            int next = space.number(digits);
            int other = ofValues ? next * answers + w % answers : w / answers * answers + next;
            return next < space.size() && !sayings.of(w).equals(sayings.of(other));
        });
    }
}
