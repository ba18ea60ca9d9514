package infcheck.analysis.enumerate;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Day;
import infcheck.fact.Deadline;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Standing;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fact that a plan wants, its components open as far as no rule fixes them. */
public final class SymbolicFact {
    private static final Set<Class<?>> LAW = Set.of(Parameter.class, Milestone.class, Deadline.class, Standing.class);

    private static final ClassValue<List<Class<?>>> RECORDS = new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> type) {
            return Components.leaves(type).toList();
        }
    };
    private static final ClassValue<Set<String>> STORED = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            Set<String> stored =
                    new HashSet<>(RecordFactory.components(RECORDS.get(type).get(0)));
            RECORDS.get(type).forEach(leaf -> stored.retainAll(RecordFactory.components(leaf)));
            return stored;
        }
    };

    private final SymbolicValue kind = new SymbolicValue(Class.class, ComponentRole.OTHER);
    private final Map<String, SymbolicValue> slots = new LinkedHashMap<>();
    private final boolean own;
    private Class<? extends Fact> type;

    /**
     * A fact of a type.
     *
     * @param own whether the rule in question asks for it, and not one that it rests on
     */
    SymbolicFact(Class<? extends Fact> type, boolean own) {
        this.type = type;
        this.own = own;
    }

    Class<? extends Fact> type() {
        return type;
    }

    boolean own() {
        return own;
    }

    boolean isDerived() {
        return Derived.class.isAssignableFrom(type);
    }

    /** Whether the book's law has the fact, so that nobody need state it. */
    boolean isLaw() {
        return LAW.contains(type);
    }

    boolean isStated() {
        return !isDerived() && !isLaw();
    }

    boolean isDay() {
        return type == Day.class;
    }

    /** The record that it is, where the type is an interface. */
    SymbolicValue kind() {
        return kind;
    }

    /** The records that it may be. */
    List<Class<?>> kinds() {
        return RECORDS.get(type);
    }

    Map<String, SymbolicValue> slots() {
        return slots;
    }

    Collection<SymbolicValue> values() {
        return slots.values();
    }

    SymbolicValue slot(String component) {
        return slots.computeIfAbsent(component, name -> {
            Class<?> of = Components.of(type).stream()
                    .filter(c -> c.name().equals(name))
                    .map(Component::type)
                    .findFirst()
                    .orElseThrow();
            return new SymbolicValue(of, isDerived() ? ComponentRole.OTHER : ComponentRole.of(type, name));
        });
    }

    /** Whether a derived fact tells of so many items, and of what each has. */
    boolean isProduct() {
        return isDerived() && isStored("number") && isStored("each");
    }

    /** Whether a component is stored in each record of the type, and not reckoned from others. */
    boolean isStored(String component) {
        return STORED.get(type).contains(component);
    }

    /** Whether one of two types takes in the other. */
    boolean meets(SymbolicFact other) {
        return type.isAssignableFrom(other.type) || other.type.isAssignableFrom(type);
    }

    /** Makes two drafts one fact. */
    void join(SymbolicFact other) {
        if (type.isAssignableFrom(other.type)) {
            type = other.type;
        }
        for (String component : List.copyOf(other.slots.keySet())) {
            slot(component).join(other.slot(component));
        }
    }
}
