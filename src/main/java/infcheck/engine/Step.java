package infcheck.engine;

import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.Rule;
import java.util.List;

/**
 * One rule match in a proof.
 *
 * @param derived what the match justifies
 * @param matched the facts of the positive patterns in the order of the rule; each {@link Derived} one has a proof of its
 *     own
 */
public record Step(Rule rule, Derived derived, List<Fact> matched) {
    public Step {
        matched = List.copyOf(matched);
    }
}
