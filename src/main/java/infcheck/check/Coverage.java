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
    public Coverage {
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }
}
