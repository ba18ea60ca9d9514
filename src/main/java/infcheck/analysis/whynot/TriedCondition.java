package infcheck.analysis.whynot;

import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule as it went in one world.
 *
 * @param pattern that was asked; of several branches the one that came nearest
 * @param bound the variables that earlier conditions bind
 * @param facts the one that was matched or came nearest; all that fulfil a {@code not} or {@code accumulate}; none where there is none
 * @param unmet the constraints that the nearest fact does not meet
 * @param result of an {@code accumulate}; null for other conditions and for the extreme of nothing
 */
record TriedCondition(
        Condition condition,
        Condition.Pattern pattern,
        Truth truth,
        Map<String, Object> bound,
        List<Fact> facts,
        List<Constraint> unmet,
        @Nullable Object result) {
    TriedCondition {
        facts = List.copyOf(facts);
        unmet = List.copyOf(unmet);
    }

    boolean isMet() {
        return truth == Truth.TRUE;
    }

    /** Whether the condition wants a fact and there is none that could be meant. */
    boolean isWithout() {
        return truth == Truth.FALSE
                && facts.isEmpty()
                && !(condition instanceof Condition.Not)
                && !(condition instanceof Condition.Accumulate);
    }
}
