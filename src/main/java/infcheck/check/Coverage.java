package infcheck.check;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The share of a rule book that was at work in a check.
 *
 * @param worlds how many worlds the answer holds for: one for each combination of the open values and of the answers to the
 *     questions of law
 * @param rules the names of the rules that matched in any of them
 */
public record Coverage(BigInteger worlds, SortedSet<String> rules) {
    public Coverage {
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    static Coverage of(BigInteger worlds, Collection<? extends Collection<String>> matched) {
        return new Coverage(
                worlds, matched.stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new)));
    }
}
