package infcheck.analysis.enumerate;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that a cell may have for an open slot. */
public sealed interface TestPoint {
    /** The least step of a distance in tenths of a kilometre, which is how exactly ranges are stated. */
    double TENTHS = 10;

    /** The value where those of other slots are known; null where it is not known yet, or there is none. */
    @Nullable
    Object value(Map<SymbolicValue, Object> values);

    /** A value by itself. */
    record Fixed(Object value) implements TestPoint {
        @Override
        public Object value(Map<SymbolicValue, Object> values) {
            return value;
        }
    }

    /** As many steps above another slot's. */
    record Beside(SymbolicValue other, int steps) implements TestPoint {
        @Override
        public @Nullable Object value(Map<SymbolicValue, Object> values) {
            Object value = values.get(other.root());
            return value == null ? null : stepped(value, steps);
        }
    }

    /** The value so many steps on: a day, 0.1 of a distance, 1 of a count; a text has no neighbours. */
    static Object stepped(Object value, int steps) {
        if (value instanceof LocalDate date) {
            return date.plusDays(steps);
        } else if (value instanceof Integer number) {
            return number + steps;
        }
        return value instanceof Double number ? (Object) (Math.round(number * TENTHS + steps) / TENTHS) : value;
    }
}
