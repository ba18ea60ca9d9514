package infcheck.analysis.whynot;

import infcheck.diagnostic.Place;
import infcheck.rulebook.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match of a rule in one world, or what comes nearest to one.
 *
 * @param conditions in the order of the rule
 * @param lacking how many conditions are not met, those on which others rest instead of the others; 0 for a match
 * @param act that was matched or came nearest; null where there is none
 */
public record MatchAttempt(
        Rule rule,
        List<ConditionAnswer> conditions,
        int lacking,
        @Nullable NearestAct act) {
    public MatchAttempt {
        conditions = List.copyOf(conditions);
    }

    /**
     * An act.
     *
     * @param stated when, as the file states it, such as {@code 1998} or {@code since 2006}; the day of an act of another subject
     * @param on the day on which it is judged
     * @param at where it is stated; null where nobody states it
     */
    public record NearestAct(
            String id,
            String kind,
            String by,
            String stated,
            LocalDate on,
            @Nullable Place at) {}
}
