package infcheck.witness;

import infcheck.fact.Fact;
import infcheck.rulebook.rule.Operator;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Values of facts: how they are read, and how two of them compare. */
final class Values {
    private static final Map<Class<?>, Map<String, Method>> METHODS = new HashMap<>();

    private Values() {}

    static synchronized Object read(Fact fact, String component) {
        Method method = METHODS.computeIfAbsent(fact.getClass(), c -> new HashMap<>())
                .computeIfAbsent(component, name -> method(fact.getClass(), name));
        try {
            return method.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + fact, e);
        }
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no " + name, e);
        }
    }

    static boolean holds(Object left, Operator operator, Object right) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            case LESS -> order(left, right) < 0;
            case AT_MOST -> order(left, right) <= 0;
            case GREATER -> order(left, right) > 0;
            case AT_LEAST -> order(left, right) >= 0;
            case CONTAINS ->
                left instanceof Collection<?> many
                        ? many.stream().anyMatch(one -> equal(one, right))
                        : ((String) left).contains((String) right);
        };
    }

    static boolean equal(Object left, Object right) {
        return key(left).equals(key(right));
    }

    /** The same for two values where they are equal; numbers are what they are as decimals, and there is one zero. */
    static Object key(Object value) {
        return value instanceof Number number ? (Object) (number.doubleValue() + 0.0) : value;
    }

    @SuppressWarnings("unchecked")
    static int order(Object left, Object right) {
        return ((Comparable<Object>) key(left)).compareTo(key(right));
    }
}
