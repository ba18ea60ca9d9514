package infcheck.analysis.whynot;

import infcheck.engine.WorldInference;
import infcheck.engine.match.ComponentReaders;
import infcheck.engine.match.ValueComparison;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The facts of one world, found by their type and the value of a component; those of the latest day first. */
final class FactIndex {
    private static final String DAY = "on";

    private final WorldInference world;
    private final Map<Class<? extends Fact>, List<Fact>> byType = new HashMap<>();
    private final Map<Key, Map<Object, List<Fact>>> byValue = new HashMap<>();

    private record Key(Class<? extends Fact> type, String component) {}

    FactIndex(WorldInference world) {
        this.world = world;
    }

    List<Fact> of(Class<? extends Fact> type) {
        return byType.computeIfAbsent(type, t -> {
            List<Fact> facts = new ArrayList<>(world.ofType(t));
            day(t).ifPresent(on ->
                    facts.sort(Comparator.comparing((Fact f) -> (LocalDate) on.apply(f), Comparator.reverseOrder())));
            return facts;
        });
    }

    /** The facts with a value. */
    List<Fact> with(Class<? extends Fact> type, String component, Object value) {
        return byValue.computeIfAbsent(new Key(type, component), this::indexed)
                .getOrDefault(ValueComparison.key(value), List.of());
    }

    private Map<Object, List<Fact>> indexed(Key key) {
        Function<Object, Object> read = ComponentReaders.of(ComponentReaders.component(key.type(), key.component()));
        Map<Object, List<Fact>> indexed = new HashMap<>();
        of(key.type())
                .forEach(f -> indexed.computeIfAbsent(ValueComparison.key(read.apply(f)), v -> new ArrayList<>())
                        .add(f));
        return indexed;
    }

    private static Optional<Function<Object, Object>> day(Class<? extends Fact> type) {
        return Components.of(type).stream()
                .filter(c -> c.name().equals(DAY) && c.type() == LocalDate.class)
                .findFirst()
                .map((Component c) -> ComponentReaders.of(c));
    }
}
