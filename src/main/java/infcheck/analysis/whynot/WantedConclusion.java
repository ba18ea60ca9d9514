package infcheck.analysis.whynot;

import infcheck.engine.match.ValueComparison;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Operand;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values that the variables of a rule may have so that it concludes what is asked for.
 *
 * @param variables those that may not be anything, by name
 */
record WantedConclusion(Map<String, Allowed> variables) {
    WantedConclusion {
        variables = Map.copyOf(variables);
    }

    /**
     * Values of a component or of a whole fact.
     *
     * @param values as {@link ValueComparison#key} has them
     * @param ofSubject whether the values are subjects, and a derived fact about one of them is meant
     */
    record Allowed(Set<Object> values, boolean ofSubject) {
        static Allowed of(Collection<?> values) {
            return new Allowed(values.stream().map(ValueComparison::key).collect(Collectors.toSet()), false);
        }

        boolean has(Object value) {
            return values.contains(
                    ofSubject && value instanceof Derived derived ? derived.subject() : ValueComparison.key(value));
        }
    }

    @Nullable
    Allowed of(@Nullable String variable) {
        return variable == null ? null : variables.get(variable);
    }

    /**
     * The values that a rule wants in order to conclude something about one of some subjects and their acts; empty where it never
     * does.
     */
    static Optional<WantedConclusion> about(Conclusion conclusion, Set<String> subjects) {
        Allowed allowed = new Allowed(new HashSet<>(subjects), true);
        return of(conclusion, Map.of(subject(conclusion), allowed));
    }

    /** The values that a rule wants in order to conclude with allowed values in some components; empty where it never does. */
    static Optional<WantedConclusion> of(Conclusion conclusion, Map<String, Allowed> components) {
        List<Component> all = Components.of(conclusion.type());
        Map<String, Allowed> variables = new HashMap<>();
        for (int i = 0; i < conclusion.arguments().size(); i++) {
            Allowed allowed = components.get(all.get(i).name());
            Operand argument = conclusion.arguments().get(i);
            if (allowed != null && argument instanceof Operand.Variable variable) {
                variables.merge(variable.name(), allowed, WantedConclusion::both);
            } else if (allowed != null && !allowed.has(((Operand.Literal) argument).value())) {
                return Optional.empty();
            }
        }
        return Optional.of(new WantedConclusion(variables));
    }

    /** The component that names the subject; where none does, the fact or the first id in it that is about one. */
    private static String subject(Conclusion conclusion) {
        List<Component> all = Components.of(conclusion.type())
                .subList(0, conclusion.arguments().size());
        return all.stream()
                .filter(c -> c.name().equals("subject") || Fact.class.isAssignableFrom(c.type()))
                .findFirst()
                .or(() -> all.stream().filter(c -> !c.kinds().isEmpty()).findFirst())
                .orElseThrow()
                .name();
    }

    private static Allowed both(Allowed one, Allowed other) {
        Set<Object> values = new HashSet<>(one.values());
        values.retainAll(other.values());
        return new Allowed(values, one.ofSubject() && other.ofSubject());
    }
}
