package infcheck.analysis;

import infcheck.engine.match.ValueComparison;
import infcheck.rulebook.rule.Operator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a rule demands of a value.
 *
 * @param others slots and values, with one of which the comparison has to hold
 * @param negated whether it has to hold with none
 */
record Demand(Slot slot, Operator operator, List<Object> others, boolean negated) {
    Demand {
        others = List.copyOf(others);
    }

    /** Every slot that takes part. */
    Stream<Slot> slots() {
        return Stream.concat(
                Stream.of(slot.root()),
                others.stream().filter(Slot.class::isInstance).map(o -> ((Slot) o).root()));
    }

    boolean isOn(Slot root) {
        if (slot.root() == root) {
            return true;
        }
        for (Object other : others) {
            if (other instanceof Slot open && open.root() == root) {
                return true;
            }
        }
        return false;
    }

    Stream<Object> literals() {
        return others.stream().filter(o -> !(o instanceof Slot));
    }

    boolean isLiteral() {
        return others.stream().noneMatch(Slot.class::isInstance);
    }

    /** Whether a value meets a demand that compares with literals alone. */
    boolean allows(Object value) {
        return others.stream().anyMatch(o -> ValueComparison.test(operator).test(value, o)) != negated;
    }

    /** Whether the values meet it; true as long as one of them is open. */
    boolean met(Map<Slot, Object> values) {
        Object value = values.get(slot.root());
        boolean found = false;
        for (Object operand : others) {
            Object other = operand instanceof Slot open ? values.get(open.root()) : operand;
            if (value == null || other == null) {
                return true;
            }
            found |= ValueComparison.test(operator).test(value, other);
        }
        return found != negated;
    }
}
