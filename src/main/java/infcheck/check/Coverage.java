package infcheck.check;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much of a rule book was at work in a check.
 *
 * @param worlds how many worlds the rules were fired in
 * @param rules the names of the rules that matched in any of them
 */
public record Coverage(int worlds, SortedSet<String> rules) {
    static final Coverage NONE = new Coverage(0, new TreeSet<>());

    public Coverage {
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    /** That of two checks together. */
    Coverage and(Coverage other) {
        SortedSet<String> both = new TreeSet<>(rules);
        both.addAll(other.rules);
        return new Coverage(worlds + other.worlds, both);
    }
}
