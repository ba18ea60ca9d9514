package infcheck.check;

import infcheck.finding.Pivot;
import java.util.List;

/**
 * What else is said of a subject when the open values of others are at their other ends.
 *
 * @param others what is said of it then; empty where others do not matter
 * @param pivots the open values of others that matter
 */
record Crossing(List<Other> others, List<Pivot> pivots) {
    static final Crossing NONE = new Crossing(List.of(), List.of());

    Crossing {
        others = List.copyOf(others);
        pivots = List.copyOf(pivots);
    }

    /**
     * What is said of a subject in one combination of its own open values.
     *
     * @param answers the number of the answers among those that can matter to it
     */
    record Other(SubjectWorld world, int combination, int answers) {}

    /** What is said of it. */
    List<SubjectWorld> worlds() {
        return others.stream().map(Other::world).toList();
    }
}
