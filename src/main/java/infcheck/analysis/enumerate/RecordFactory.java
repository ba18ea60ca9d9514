package infcheck.analysis.enumerate;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Dates;
import infcheck.fact.Fact;
import infcheck.fact.Stated;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes records of values by name, and gives the usual value to what has none.
 *
 * @param id of a fact that has none
 * @param state of whose acts no other State is said
 * @param day on which things happen of which no other day is said
 */
public record RecordFactory(String id, String state, LocalDate day) {
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record can be made of its components", e);
            }
        }
    };
    private static final ClassValue<List<String>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
    };

    /** The components that a record stores, in order. */
    static List<String> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** Empty where a value that is reckoned from others cannot come out. */
    Optional<Stated> of(Class<? extends Stated> type, Map<String, Object> values) {
        Stated fact = make(type, values);
        Map<String, Object> reckoned = new HashMap<>(values);
        reckoned.keySet().removeAll(components(type));
        return hasAll(fact, reckoned)
                ? Optional.of(fact)
                : Stream.of(type.getRecordComponents())
                        .filter(c -> isNumber(c.getType()))
                        .flatMap(c -> reckoned.values().stream().map(v -> make(type, with(values, c.getName(), v))))
                        .filter(f -> hasAll(f, reckoned))
                        .findFirst();
    }

    private static Map<String, Object> with(Map<String, Object> values, String component, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(component, value);
        return changed;
    }

    private static boolean hasAll(Stated fact, Map<String, Object> values) {
        return values.entrySet().stream().allMatch(e -> e.getValue().equals(Components.read(fact, e.getKey())));
    }

    private Stated make(Class<? extends Stated> type, Map<String, Object> values) {
        try {
            Object[] arguments = Stream.of(type.getRecordComponents())
                    .map(c -> stored(type, c, values))
                    .toArray();
            return type.cast(CONSTRUCTORS.get(type).newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private Object stored(Class<? extends Fact> type, RecordComponent component, Map<String, Object> values) {
        Object value = values.get(component.getName());
        if (value == null || (isNumber(component.getType()) && !(value instanceof Number))) {
            return usual(type, component.getName(), component.getType(), values);
        }
        if (component.getType() == int.class) {
            return ((Number) value).intValue();
        }
        return component.getType() == double.class ? ((Number) value).doubleValue() : value;
    }

    private Object usual(Class<? extends Fact> type, String name, Class<?> of, Map<String, Object> values) {
        if (of == LocalDate.class) {
            return name.equals("until") ? Dates.NEVER : name.equals("from") ? Dates.ALWAYS : today(values);
        } else if (of == boolean.class) {
            return false;
        } else if (isNumber(of)) {
            return of == int.class ? (Object) 1 : 1.0;
        }
        return of.isEnum() ? of.getEnumConstants()[0] : text(type, name, values);
    }

    private Object today(Map<String, Object> values) {
        return values.get("on") instanceof LocalDate on ? on : day;
    }

    private String text(Class<? extends Fact> type, String name, Map<String, Object> values) {
        return switch (ComponentRole.of(type, name)) {
            case STATE -> state;
            case ACT -> act(type, name, values);
            case MISSILE, LAUNCHER, OTHER -> name.equals("id") ? id : "usual-" + name;
        };
    }

    /** An act is one with itself as stated unless its facts say otherwise. */
    private String act(Class<? extends Fact> type, String name, Map<String, Object> values) {
        boolean isAct = Components.of(type).stream().map(Component::name).anyMatch("kind"::equals);
        Object other = isAct ? values.get(name.equals("of") ? "id" : "of") : null;
        return other instanceof String text ? text : id;
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == double.class;
    }
}
