package infcheck.witness;

import infcheck.rulebook.rule.Operand;
import org.jspecify.annotations.Nullable;

/** The variables that are bound so far, the last one first; a list that is never changed. */
record WitnessBindings(@Nullable WitnessBindings before, String name, Object value) {
    static final WitnessBindings NONE = new WitnessBindings(null, "", "");

    /** Nobody may give a name twice: the rule would mean two things. */
    WitnessBindings with(String variable, Object bound) {
        if (find(variable) != null) {
            throw new IllegalStateException(variable + " is bound twice");
        }
        return new WitnessBindings(this, variable, bound);
    }

    @Nullable
    Object find(String variable) {
        for (WitnessBindings at = this; at != null; at = at.before) {
            if (at.name.equals(variable)) {
                return at.value;
            }
        }
        return null;
    }

    /** The value of an operand; null for a variable that is not bound yet. */
    @Nullable
    Object value(Operand operand) {
        return operand instanceof Operand.Literal literal ? literal.value() : find(((Operand.Variable) operand).name());
    }

    Object needed(Operand operand) {
        Object value = value(operand);
        if (value == null) {
            throw new IllegalStateException(operand + " is not bound");
        }
        return value;
    }
}
