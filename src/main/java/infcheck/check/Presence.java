package infcheck.check;

import infcheck.fact.Fact;
import infcheck.rulebook.Condition;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/** Whether a fact that a pattern wants may be among some facts; each pattern is looked for once. */
final class Presence {
    private final List<Fact> facts;
    private final IdentityHashMap<Condition.Pattern, Boolean> known = new IdentityHashMap<>();

    Presence(Collection<? extends Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    boolean of(Condition.Pattern pattern) {
        return known.computeIfAbsent(pattern, p -> facts.stream().anyMatch(f -> Patterns.mayMatch(p, f)));
    }
}
