package infcheck.witness;

import infcheck.fact.Derived;
import infcheck.rulebook.rule.Conclusion;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** The fact that a conclusion makes of what is bound. */
final class Concluded {
    private Concluded() {}

    static Derived by(Conclusion conclusion, WitnessBindings bindings) {
        RecordComponent[] components = conclusion.type().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fitted(bindings.needed(conclusion.arguments().get(i)), components[i].getType());
        }
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return conclusion.type().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(conclusion.type() + " can be made", e);
        }
    }

    /** A whole number may stand where a decimal one is wanted. */
    private static Object fitted(Object value, Class<?> type) {
        return type == double.class ? (Object) ((Number) value).doubleValue() : value;
    }
}
