package infcheck.finding;

import infcheck.diagnostic.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule that matched, with what it saw.
 *
 * @param text as the rule file writes it, white space folded
 * @param found the facts that fulfil it; for a {@code not} there are none
 * @param passed what a {@code not} looked at in vain: the facts of that type that belong here and do not fulfil the rest
 * @param result what an {@code accumulate} came to; null for other conditions
 */
public record ProofCondition(
        Kind kind,
        String text,
        Place at,
        List<FactRead> found,
        List<FactRead> passed,
        @Nullable String result) {
    public ProofCondition {
        found = List.copyOf(found);
        passed = List.copyOf(passed);
    }

    /** The kind of question that a condition asks of the facts. */
    public enum Kind {
        /** Some fact fulfils the pattern, and the rule goes on with it. */
        MATCH,
        /** No fact does. */
        NOT,
        /** At least one does. */
        EXISTS,
        /** A fact fulfils one of the patterns. */
        OR,
        /** A sum, count, least or greatest value over all facts that do. */
        ACCUMULATE
    }
}
