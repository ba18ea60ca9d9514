package infcheck.witness;

import infcheck.fact.Derived;
import infcheck.fact.Fact;
import java.util.List;

/**
 * One way in which a rule concludes a fact.
 *
 * @param rule its name
 * @param matched the facts that it rests on, in the order of the rule's patterns and alternatives
 */
record PlainMatch(String rule, Derived derived, List<Fact> matched) {
    PlainMatch {
        matched = List.copyOf(matched);
    }
}
