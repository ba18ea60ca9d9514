package infcheck.analysis.whynot;

import infcheck.diagnostic.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one condition of a rule.
 *
 * @param asks the condition in English
 * @param at its place in the rule file
 * @param saw the facts that it was about: the one that was matched or came nearest, or those that forbid it
 * @param gaps what is not met in the nearest fact, or in the result of an accumulate
 * @param because of a condition on a derived fact that is not there: what comes nearest to deriving it; null of all others
 */
public record ConditionAnswer(
        String asks,
        Place at,
        Truth truth,
        List<Sight> saw,
        List<ConditionGap> gaps,
        @Nullable MatchAttempt because) {
    public ConditionAnswer {
        saw = List.copyOf(saw);
        gaps = List.copyOf(gaps);
    }

    /**
     * A fact that a condition saw.
     *
     * @param fact in English
     * @param rules that derive it; empty of a stated fact
     * @param at where a stated fact comes from; null of what is derived, or asked for by the checker
     * @param ofLaw whether it is a number, day or standing of the law, which draws the border
     */
    public record Sight(
            String fact, List<String> rules, @Nullable Place at, boolean ofLaw) {
        public Sight {
            rules = List.copyOf(rules);
        }
    }
}
