package infcheck.finding;

import infcheck.diagnostic.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that matched.
 *
 * @param rule its whole name
 * @param provision the citation, such as {@code VI(1)(a)}
 * @param says the paragraph in one sentence
 * @param note what the rule leaves out or presumes; null where there is nothing to say
 * @param at in the rule file
 * @param conditions in the order of the rule
 */
public record ProofStep(
        String rule,
        String provision,
        String says,
        @Nullable String note,
        Place at,
        List<ProofCondition> conditions) {
    public ProofStep {
        conditions = List.copyOf(conditions);
    }
}
