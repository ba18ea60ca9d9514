package infcheck.engine.match;

import infcheck.rulebook.rule.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts and values that one condition of a rule saw when the rule matched.
 *
 * @param found the facts that fulfil it, in a total order: the one that was matched, all for an {@code exists} or
 *     {@code accumulate}, none for a {@code not}
 * @param passed for a {@code not} the facts of its type that meet its joins but not the rest; otherwise empty
 * @param result of an {@code accumulate}; null for other conditions
 */
public record ConditionEvidence(
        Condition condition,
        List<MatchedFact> found,
        List<MatchedFact> passed,
        @Nullable Object result) {
    public ConditionEvidence {
        found = List.copyOf(found);
        passed = List.copyOf(passed);
    }
}
