package infcheck.fact;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The vocabulary of the rules, read from the records themselves. */
public final class Components {
    private static final SortedMap<String, Class<? extends Stated>> STATED = records(Stated.class);
    private static final SortedMap<String, Class<? extends Derived>> DERIVED = records(Derived.class);
    private static final SortedMap<String, Class<? extends Fact>> TYPES = matchable();
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private Components() {}

    /**
     * The components of a type that rules may read: its record components in order, then its other {@link Vocabulary} methods by
     * name.
     */
    public static List<Component> of(Class<? extends Fact> type) {
        return COMPONENTS.get(type);
    }

    /** Every type that a pattern may match, by its simple name: all records, and the interfaces that take several of them together. */
    public static SortedMap<String, Class<? extends Fact>> types() {
        return TYPES;
    }

    /** The records that files state or the checker adds, by simple name. */
    public static SortedMap<String, Class<? extends Stated>> stated() {
        return STATED;
    }

    /** The records that rules make, by simple name. */
    public static SortedMap<String, Class<? extends Derived>> derived() {
        return DERIVED;
    }

    /**
     * The value of a component of a fact.
     *
     * @throws IllegalArgumentException where its type has no such component
     */
    public static Object read(Fact fact, String component) {
        Component read = of(fact.getClass()).stream()
                .filter(c -> c.name().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(fact + " has no " + component));
        try {
            return read.accessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component can be read", e);
        }
    }

    private static List<Component> read(Class<?> type) {
        Map<String, Component> found = new LinkedHashMap<>();
        accessors(type).map(Component::of).forEach(c -> found.putIfAbsent(c.name(), c));
        return List.copyOf(found.values());
    }

    /**
     * The methods of a type that rules may read, in an order that does not depend on the virtual machine, unlike that of {@code
     * getMethods}.
     */
    private static Stream<Method> accessors(Class<?> type) {
        Stream<Method> components = type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Stream.empty();
        Stream<Method> others = Stream.of(type.getMethods())
                .filter(m -> !m.isBridge() && isVocabulary(m, type))
                .sorted(Comparator.comparing(Method::getName));
        return Stream.concat(components, others);
    }

    private static boolean isVocabulary(Method method, Class<?> type) {
        return method.getParameterCount() == 0
                && (method.isAnnotationPresent(Vocabulary.class)
                        || Stream.of(type.getInterfaces()).anyMatch(i -> declares(i, method.getName())));
    }

    private static boolean declares(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .anyMatch(m -> m.getName().equals(name) && m.isAnnotationPresent(Vocabulary.class));
    }

    private static SortedMap<String, Class<? extends Fact>> matchable() {
        SortedMap<String, Class<? extends Fact>> types = new TreeMap<>(STATED);
        types.putAll(DERIVED);
        Stream.of(Stated.class.getPermittedSubclasses())
                .filter(Class::isSealed)
                .forEach(c -> types.put(c.getSimpleName(), c.asSubclass(Stated.class)));
        return Collections.unmodifiableSortedMap(types);
    }

    private static <T> SortedMap<String, Class<? extends T>> records(Class<T> sealed) {
        SortedMap<String, Class<? extends T>> records = new TreeMap<>();
        leaves(sealed).forEach(c -> records.put(c.getSimpleName(), c.asSubclass(sealed)));
        return Collections.unmodifiableSortedMap(records);
    }

    /** The records that a type takes in: itself, or those that a sealed interface permits, down to the last. */
    public static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Components::leaves) : Stream.of(type);
    }
}
