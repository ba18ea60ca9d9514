package infcheck.engine.drools;

import java.util.HashMap;
import java.util.Map;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/** The variables of a rule, as far as it has been built. */
final class BoundVariables {
    private final String rule;
    private Map<String, Bound> bound = new HashMap<>();
    private @Nullable Bound lastFact;
    private int patterns;

    BoundVariables(String rule) {
        this.rule = rule;
    }

    /**
     * A variable of a rule.
     *
     * @param meaning which component of which pattern it is, the same in every rule that begins in the same way
     * @param pattern the number of the pattern that binds it
     * @param read takes the value from the fact that the pattern matches
     */
    record Bound(Variable<Object> variable, String meaning, int pattern, Accessor read) {}

    String rule() {
        return rule;
    }

    int nextPattern() {
        return patterns++;
    }

    /** Makes the next pattern take the place of the last: the branches of an {@code or} have one place in a match. */
    void samePattern() {
        patterns--;
    }

    /** The fact of the nearest pattern before, if all matches have one. */
    @Nullable
    Bound lastFact() {
        return lastFact;
    }

    void matched(Bound fact) {
        lastFact = fact;
    }

    void bind(String name, Bound variable) {
        bound.put(name, variable);
    }

    Bound variable(String name) {
        Bound found = bound.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name + " is not bound in " + rule);
        }
        return found;
    }

    /** The variables so far, for {@link #restore} after a pattern whose own variables nobody else may see. */
    Map<String, Bound> save() {
        return new HashMap<>(bound);
    }

    void restore(Map<String, Bound> saved) {
        bound = saved;
    }

    @SuppressWarnings("unchecked")
    static Variable<Object> declare(Class<?> type) {
        return (Variable<Object>) PatternDSL.declarationOf(type);
    }
}
