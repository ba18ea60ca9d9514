package infcheck.witness;

import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import infcheck.world.Labelled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts held against one pattern. */
final class PatternMatch {
    private PatternMatch() {}

    /** The facts that may fulfil a pattern: those with the value of an equality, be it with a variable or with a literal. */
    static List<Labelled<Fact>> candidates(FactStore store, Pattern pattern, WitnessBindings bindings) {
        Constraint.Compare found = null;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Compare compare
                    && compare.operator() == Operator.EQUAL
                    && bindings.value(compare.operand()) != null
                    && (found == null || found.operand() instanceof Operand.Literal)) {
                found = compare;
            }
        }
        return found == null
                ? store.of(pattern.type())
                : store.with(pattern.type(), found.component(), bindings.needed(found.operand()));
    }

    /** What is bound once a fact has fulfilled a pattern; null where it does not. */
    static @Nullable WitnessBindings match(Pattern pattern, Fact fact, WitnessBindings bindings) {
        WitnessBindings bound = pattern.variable() == null ? bindings : bindings.with(pattern.variable(), fact);
        for (Constraint constraint : pattern.constraints()) {
            Object value = Values.read(fact, constraint.component());
            if (constraint instanceof Constraint.Bind bind) {
                bound = bound.with(bind.variable(), value);
            } else if (!allows(constraint, value, bound)) {
                return null;
            }
        }
        return bound;
    }

    private static boolean allows(Constraint constraint, Object value, WitnessBindings bound) {
        if (constraint instanceof Constraint.Compare compare) {
            return Values.holds(value, compare.operator(), bound.needed(compare.operand()));
        }
        Constraint.In in = (Constraint.In) constraint;
        boolean among = in.operands().stream().anyMatch(o -> Values.equal(value, bound.needed(o)));
        return among != in.negated();
    }

    /** Whether a fact may fulfil a pattern for all that its literals say. */
    static boolean mayMatch(Pattern pattern, Fact fact) {
        return pattern.type().isInstance(fact)
                && pattern.constraints().stream()
                        .filter(Constraint.Compare.class::isInstance)
                        .map(Constraint.Compare.class::cast)
                        .filter(c -> c.operand() instanceof Operand.Literal)
                        .allMatch(c -> allows(c, Values.read(fact, c.component()), WitnessBindings.NONE));
    }
}
