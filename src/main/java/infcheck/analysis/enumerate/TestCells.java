package infcheck.analysis.enumerate;

import infcheck.fact.Reading;
import infcheck.fact.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cells of a plan round a choice of points: as many of its values as the bound allows in full product, every other one by
 * itself, and each fact left out once, or put twice with other numbers.
 */
public final class TestCells {
    private final SymbolicCase plan;
    private final ConcreteCase filled;
    private final Map<SymbolicValue, TestPoint> base;
    private final Map<SymbolicValue, List<TestPoint>> axes = new LinkedHashMap<>();
    private final int most;

    /**
     * The cells of a plan.
     *
     * @param of the slots that vary, those first that matter most
     * @param most cells of the full product
     */
    TestCells(
            SymbolicCase plan,
            ConcreteCase filled,
            TestPoints points,
            Map<SymbolicValue, TestPoint> base,
            Set<SymbolicValue> of,
            int most) {
        this.plan = plan;
        this.filled = filled;
        this.base = base;
        this.most = most;
        of.forEach(slot -> axes.put(slot, points.of(slot)));
        axes.values().removeIf(axis -> axis.size() < 2);
    }

    /** The facts of each cell, without the law. */
    Stream<List<Stated>> all() {
        return Stream.concat(choices().map(filled::facts).flatMap(Optional::stream), besides());
    }

    /** Those in which a fact is left out, or put twice. */
    Stream<List<Stated>> besides() {
        return Stream.of(without(), twins()).flatMap(cells -> cells).flatMap(Optional::stream);
    }

    /** The points of each cell of the product, then of those that vary in one value. */
    Stream<Map<SymbolicValue, TestPoint>> choices() {
        Set<SymbolicValue> crossed = crossed();
        return Stream.concat(product(crossed).stream(), singly(crossed));
    }

    private Set<SymbolicValue> crossed() {
        Set<SymbolicValue> crossed = new LinkedHashSet<>();
        long size = 1;
        for (Map.Entry<SymbolicValue, List<TestPoint>> axis : axes.entrySet()) {
            if (size * axis.getValue().size() <= most) {
                size *= axis.getValue().size();
                crossed.add(axis.getKey());
            }
        }
        return crossed;
    }

    private List<Map<SymbolicValue, TestPoint>> product(Set<SymbolicValue> crossed) {
        List<Map<SymbolicValue, TestPoint>> cells = new ArrayList<>(List.of(base));
        for (SymbolicValue slot : crossed) {
            List<Map<SymbolicValue, TestPoint>> more = new ArrayList<>();
            cells.forEach(cell -> axis(slot).forEach(point -> more.add(with(cell, slot, point))));
            cells = more;
        }
        return cells;
    }

    private Stream<Map<SymbolicValue, TestPoint>> singly(Set<SymbolicValue> crossed) {
        return axes.keySet().stream()
                .filter(slot -> !crossed.contains(slot))
                .flatMap(slot -> axis(slot).stream().map(point -> with(base, slot, point)));
    }

    private List<TestPoint> axis(SymbolicValue slot) {
        return Objects.requireNonNull(axes.get(slot));
    }

    private static Map<SymbolicValue, TestPoint> with(
            Map<SymbolicValue, TestPoint> cell, SymbolicValue slot, TestPoint point) {
        Map<SymbolicValue, TestPoint> changed = new LinkedHashMap<>(cell);
        changed.put(slot, point);
        return changed;
    }

    private Stream<Optional<List<Stated>>> without() {
        return plan.stated().filter(d -> d.type() != Reading.class).map(d -> filled.facts(base, Set.of(d)));
    }

    private Stream<Optional<List<Stated>>> twins() {
        return plan.stated()
                .filter(d -> !d.slots().containsKey("id"))
                .flatMap(d -> d.values().stream()
                        .map(SymbolicValue::root)
                        .filter(SymbolicValue::isNumber)
                        .filter(axes::containsKey)
                        .flatMap(slot -> axis(slot).stream().map(point -> twin(d, slot, point))));
    }

    private Optional<List<Stated>> twin(SymbolicFact draft, SymbolicValue slot, TestPoint point) {
        Object value = point.value(filled.values(base));
        return value == null
                ? Optional.empty()
                : filled.facts(base)
                        .flatMap(facts -> filled.twin(draft, base, slot, value)
                                .map(twin -> Stream.concat(facts.stream(), Stream.of(twin))
                                        .toList()));
    }
}
