package infcheck.witness;

import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.Stated;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Facts with the worlds in which they hold, by type, and by the value of any component that is asked for. */
final class FactStore {
    private final List<Labelled<Fact>> stated = new ArrayList<>();
    private Map<Derived, WorldSet> derived = new LinkedHashMap<>();
    private final Map<Class<?>, List<Labelled<Fact>>> byType = new HashMap<>();
    private final Map<Column, Map<Object, List<Labelled<Fact>>>> byValue = new HashMap<>();

    private record Column(Class<?> type, String component) {}

    FactStore(Collection<Labelled<Stated>> facts) {
        facts.forEach(f -> stated.add(new Labelled<>(f.value(), f.worlds())));
    }

    Map<Derived, WorldSet> derived() {
        return derived;
    }

    /** Takes these for what is derived, in place of what was. */
    void derive(Map<Derived, WorldSet> facts) {
        derived = facts;
        byType.keySet().removeIf(Derived.class::isAssignableFrom);
        byValue.keySet().removeIf(column -> Derived.class.isAssignableFrom(column.type()));
    }

    List<Labelled<Fact>> of(Class<? extends Fact> type) {
        return byType.computeIfAbsent(
                type, t -> accumulate().filter(f -> t.isInstance(f.value())).toList());
    }

    List<Labelled<Fact>> with(Class<? extends Fact> type, String component, Object value) {
        return byValue.computeIfAbsent(new Column(type, component), column -> index(type, component))
                .getOrDefault(Values.key(value), List.of());
    }

    private Map<Object, List<Labelled<Fact>>> index(Class<? extends Fact> type, String component) {
        Map<Object, List<Labelled<Fact>>> index = new HashMap<>();
        for (Labelled<Fact> fact : of(type)) {
            Object key = Values.key(Values.read(fact.value(), component));
            index.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
        }
        return index;
    }

    private Stream<Labelled<Fact>> accumulate() {
        Stream<Labelled<Fact>> made = derived.entrySet().stream().map(e -> new Labelled<>(e.getKey(), e.getValue()));
        return Stream.concat(stated.stream(), made);
    }
}
