package infcheck.rulebook;

import infcheck.diagnostic.Place;
import java.util.List;

/** One constraint or binding of a pattern. */
public sealed interface Constraint {

    /** The component that is read. */
    String component();

    Place at();

    /** The component compared with one operand; a boolean component by itself compares with {@code true}. */
    record Compare(String component, Operator operator, Operand operand, String text, Place at) implements Constraint {}

    /** The component is one of the operands, or none of them. */
    record In(String component, boolean negated, List<Operand> operands, String text, Place at) implements Constraint {
        public In {
            operands = List.copyOf(operands);
        }
    }

    /**
     * The component's value gets a name for the rest of the rule.
     *
     * @param variable with {@code $}
     */
    record Bind(String variable, String component, Place at) implements Constraint {}
}
