package infcheck.engine.match;

import infcheck.rulebook.rule.Operator;
import java.util.Collection;
import java.util.function.BiPredicate;

/** Compares values as rules do: numbers by their double value, everything else by its own order and equality. */
public final class ValueComparison {
    private ValueComparison() {}

    /** The value to compare and index by. */
    public static Object key(Object value) {
        // Adding 0.0 makes the two zeros one.
        return value instanceof Number number ? (Object) (number.doubleValue() + 0.0) : value;
    }

    /** The class of the keys of values of a class. */
    public static Class<?> keyType(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? Double.class : type;
    }

    public static boolean same(Object left, Object right) {
        return key(left).equals(key(right));
    }

    @SuppressWarnings("unchecked")
    public static int compare(Object left, Object right) {
        return ((Comparable<Object>) key(left)).compareTo(key(right));
    }

    /** The comparison that an operator stands for, of values of kinds that the vetter lets meet. */
    public static BiPredicate<Object, Object> test(Operator operator) {
        return switch (operator) {
            case EQUAL -> ValueComparison::same;
            case NOT_EQUAL -> (left, right) -> !same(left, right);
            case LESS -> (left, right) -> compare(left, right) < 0;
            case AT_MOST -> (left, right) -> compare(left, right) <= 0;
            case GREATER -> (left, right) -> compare(left, right) > 0;
            case AT_LEAST -> (left, right) -> compare(left, right) >= 0;
            case CONTAINS -> ValueComparison::contains;
        };
    }

    private static boolean contains(Object whole, Object part) {
        return whole instanceof Collection<?> values
                ? values.stream().anyMatch(value -> same(value, part))
                : ((String) whole).contains((String) part);
    }
}
