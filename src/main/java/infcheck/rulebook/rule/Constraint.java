package infcheck.rulebook.rule;

import infcheck.diagnostic.Place;
import java.util.List;
import java.util.stream.Stream;

/** One constraint or binding of a pattern. */
public sealed interface Constraint {

    /** The component that is read. */
    String component();

    Place at();

    /** Whether it compares with a word that the rule writes. */
    default boolean names(String word) {
        Operand named = new Operand.Literal(word);
        return this instanceof In in
                ? in.operands().contains(named)
                : this instanceof Compare compare && compare.operand().equals(named);
    }

    /** The operands of which the component must be one; none where it may be something else. */
    default Stream<Operand> equalTo() {
        if (this instanceof In in) {
            return in.negated() ? Stream.empty() : in.operands().stream();
        }
        return this instanceof Compare compare && compare.operator() == Operator.EQUAL
                ? Stream.of(compare.operand())
                : Stream.empty();
    }

    /** Whether the component may be a word that is written; it may where it is compared with a variable or by order. */
    default boolean allows(Operand literal) {
        if (this instanceof In in) {
            boolean listed = in.operands().contains(literal);
            return listed != in.negated() || in.operands().stream().anyMatch(Operand.Variable.class::isInstance);
        }
        return !(this instanceof Compare compare)
                || compare.operand() instanceof Operand.Variable
                || (compare.operator() != Operator.EQUAL && compare.operator() != Operator.NOT_EQUAL)
                || compare.operand().equals(literal) == (compare.operator() == Operator.EQUAL);
    }

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
