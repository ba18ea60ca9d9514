package infcheck.check;

import infcheck.finding.Pivot;
import java.util.List;

/**
 * What else is said of a subject when the open values of others are at their other ends.
 *
 * @param worlds what is said of it then; empty where others do not matter
 * @param pivots the open values of others that matter
 */
record Crossing(List<SubjectWorld> worlds, List<Pivot> pivots) {
    static final Crossing NONE = new Crossing(List.of(), List.of());

    Crossing {
        worlds = List.copyOf(worlds);
        pivots = List.copyOf(pivots);
    }
}
