package infcheck.analysis.enumerate;

import infcheck.engine.match.ValueComparison;
import infcheck.rulebook.rule.Operator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The demands of a rule on a value.
 *
 * @param others slots and values, with one of which the comparison has to hold
 * @param negated whether it has to hold with none
 */
public record ValueConstraint(SymbolicValue slot, Operator operator, List<Object> others, boolean negated) {
    public ValueConstraint {
        others = List.copyOf(others);
    }

    /** Every slot that takes part. */
    Stream<SymbolicValue> slots() {
        return Stream.concat(
                Stream.of(slot.root()),
                others.stream().filter(SymbolicValue.class::isInstance).map(o -> ((SymbolicValue) o).root()));
    }

    boolean isOn(SymbolicValue root) {
        if (slot.root() == root) {
            return true;
        }
        for (Object other : others) {
            if (other instanceof SymbolicValue open && open.root() == root) {
                return true;
            }
        }
        return false;
    }

    Stream<Object> literals() {
        return others.stream().filter(o -> !(o instanceof SymbolicValue));
    }

    boolean isLiteral() {
        return others.stream().noneMatch(SymbolicValue.class::isInstance);
    }

    /** Whether a value meets a demand that compares with literals alone. */
    boolean allows(Object value) {
        return others.stream().anyMatch(o -> ValueComparison.test(operator).test(value, o)) != negated;
    }

    /** Whether the values meet it; true as long as one of them is open. */
    boolean met(Map<SymbolicValue, Object> values) {
        Object value = values.get(slot.root());
        boolean found = false;
        for (Object operand : others) {
            Object other = operand instanceof SymbolicValue open ? values.get(open.root()) : operand;
            if (value == null || other == null) {
                return true;
            }
            found |= ValueComparison.test(operator).test(value, other);
        }
        return found != negated;
    }
}
