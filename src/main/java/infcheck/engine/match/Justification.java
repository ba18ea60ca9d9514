package infcheck.engine.match;

import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Rule;
import infcheck.world.WorldSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One rule match that derives a fact.
 *
 * @param matched the facts of the positive patterns in the order of the rule; each {@link Derived} one has justifications of
 *     its own
 * @param worlds in which all that the rule wants is there; not empty
 */
public record Justification(Rule rule, Derived derived, List<Fact> matched, WorldSet worlds) {
    /** The order by the name of the rule, then by what it matched. */
    public static final Comparator<Justification> ORDER = Comparator.comparing(
                    (Justification j) -> j.rule().name())
            .thenComparing(Justification::matched, Justification::compare);

    public Justification {
        matched = List.copyOf(matched);
    }

    /** The same match once the first axes are set to some cells; empty where it is none then. */
    public Optional<Justification> starting(int... cells) {
        WorldSet left = worlds.starting(cells);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Justification(rule, derived, matched, left));
    }

    private static int compare(List<Fact> left, List<Fact> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = FactOrder.FACTS.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
