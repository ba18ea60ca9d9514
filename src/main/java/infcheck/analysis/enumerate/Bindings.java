package infcheck.analysis.enumerate;

import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values for which the variables of a rule stand. */
final class Bindings {
    private final Map<String, SymbolicValue> values = new HashMap<>();

    /** The same, for conditions whose own variables nobody else sees. */
    Bindings inner() {
        Bindings inner = new Bindings();
        inner.values.putAll(values);
        return inner;
    }

    /** The value of a variable; null where it has none yet. */
    @Nullable
    SymbolicValue get(@Nullable String variable) {
        return variable == null ? null : values.get(variable);
    }

    /** Takes a value for a variable; where it has one, the two are one. */
    void join(String variable, SymbolicValue value) {
        values.computeIfAbsent(variable, name -> value).join(value);
    }

    /** Takes a fact for the variable under which a pattern binds it. */
    void join(String variable, Condition.Pattern pattern, SymbolicFact fact) {
        values.computeIfAbsent(variable, name -> new SymbolicValue(pattern.type(), ComponentRole.OTHER))
                .is(fact);
    }

    /** The demand that a constraint other than a binding makes on a value. */
    ValueConstraint demand(SymbolicValue value, Constraint constraint) {
        if (constraint instanceof Constraint.In in) {
            List<Object> others = in.operands().stream().map(this::operand).toList();
            return new ValueConstraint(value, Operator.EQUAL, others, in.negated());
        }
        Constraint.Compare compare = (Constraint.Compare) constraint;
        return new ValueConstraint(value, compare.operator(), List.of(operand(compare.operand())), false);
    }

    /** The value that is written, or that of the variable, which has one from then on. */
    Object operand(Operand operand) {
        return operand instanceof Operand.Variable variable
                ? values.computeIfAbsent(variable.name(), name -> new SymbolicValue(Object.class, ComponentRole.OTHER))
                : ((Operand.Literal) operand).value();
    }
}
