package infcheck.analysis.whynot;

import infcheck.rulebook.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A match of a rule, or what comes nearest to one.
 *
 * @param tried the conditions in the order of the rule
 * @param because by the place of a condition on a derived fact that is not there: what comes nearest to deriving it
 * @param lacking how many conditions are not met, those on which others rest instead of the others; 0 for a match
 * @param roots how many of these are false, those left out that could not be asked
 * @param distance from the borders, each as a part of its border; of what has no border 1, and of a fact that is not there 2
 */
record NearMatch(
        Rule rule,
        List<TriedCondition> tried,
        Map<Integer, NearMatch> because,
        int lacking,
        int roots,
        double distance) {
    /** The nearest first. */
    static final Comparator<NearMatch> ORDER =
            Comparator.comparingInt(NearMatch::roots).thenComparingDouble(NearMatch::distance);

    NearMatch {
        tried = List.copyOf(tried);
        because = Map.copyOf(because);
    }

    boolean isMatch() {
        return lacking == 0;
    }
}
