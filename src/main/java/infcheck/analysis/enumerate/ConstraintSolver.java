package infcheck.analysis.enumerate;

import infcheck.fact.Components;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for points that meet every demand of a plan, always next for the value that has fewest left. */
public final class ConstraintSolver {
    /** More than any plan that has a solution was seen to need. */
    private static final int MOST_TRIED = 30_000;

    private final SymbolicCase plan;
    private final TestPoints points;
    private final Map<SymbolicValue, List<TestPoint>> domains = new LinkedHashMap<>();
    private final Set<SymbolicFact> laws = new LinkedHashSet<>();
    private final Map<SymbolicValue, List<ValueConstraint>> demands = new HashMap<>();
    private final Map<SymbolicValue, Object> values = new HashMap<>();
    private final Map<SymbolicValue, TestPoint> chosen = new LinkedHashMap<>();
    private int tried;

    private ConstraintSolver(SymbolicCase plan, TestPoints points) {
        this.plan = plan;
        this.points = points;
        plan.open().forEach(slot -> domains.put(slot, points.of(slot)));
        plan.drafts().stream().filter(SymbolicFact::isLaw).forEach(laws::add);
        plan.demands()
                .forEach(d -> d.slots()
                        .distinct()
                        .forEach(s -> demands.computeIfAbsent(s, n -> new ArrayList<>())
                                .add(d)));
    }

    /**
     * A point for each open slot.
     *
     * @return empty where the demands contradict each other, or no solution was found in time
     */
    static Optional<Map<SymbolicValue, TestPoint>> solve(SymbolicCase plan, TestPoints points) {
        ConstraintSolver solver = new ConstraintSolver(plan, points);
        boolean solved = plan.isPossible() && solver.writtenAgree() && solver.next();
        return solved ? Optional.of(solver.chosen) : Optional.empty();
    }

    /** The values that conclusions write into derived facts; nothing else decides on them. */
    private boolean writtenAgree() {
        plan.stated()
                .filter(d -> d.kinds().size() == 1)
                .forEach(d -> values.putAll(points.reckoned(d, d.kinds().get(0))));
        for (ValueConstraint demand : plan.demands()) {
            SymbolicValue slot = demand.slot().root();
            boolean written = demand.operator() == Operator.EQUAL && !demand.negated() && demand.isLiteral();
            if (written && demand.others().size() == 1 && !domains.containsKey(slot)) {
                values.putIfAbsent(slot, demand.others().get(0));
            }
        }
        return plan.demands().stream().allMatch(d -> d.met(values));
    }

    private boolean next() {
        List<Option> fewest = null;
        for (SymbolicFact law : laws) {
            fewest = fewer(fewest, lawful(law));
        }
        for (SymbolicValue slot : domains.keySet()) {
            if (!chosen.containsKey(slot)) {
                fewest = fewer(fewest, open(slot));
            }
        }
        return fewest == null || fewest.stream().anyMatch(this::tries);
    }

    private static @Nullable List<Option> fewer(@Nullable List<Option> fewest, @Nullable List<Option> options) {
        boolean better = options != null && (fewest == null || options.size() < fewest.size());
        return better ? options : fewest;
    }

    /** One thing to decide. */
    private record Option(
            Map<SymbolicValue, Object> values,
            @Nullable SymbolicValue slot,
            @Nullable TestPoint point,
            @Nullable SymbolicFact law) {}

    private boolean tries(Option option) {
        if (++tried > MOST_TRIED) {
            return false;
        }
        values.putAll(option.values());
        if (option.slot() != null && option.point() != null) {
            chosen.put(option.slot(), option.point());
        }
        laws.remove(option.law());
        if (next()) {
            return true;
        }
        values.keySet().removeAll(option.values().keySet());
        if (option.slot() != null) {
            chosen.remove(option.slot());
        }
        if (option.law() != null) {
            laws.add(option.law());
        }
        return false;
    }

    private List<Option> lawful(SymbolicFact draft) {
        List<Option> options = new ArrayList<>();
        for (Stated fact : points.lawful(draft)) {
            Map<SymbolicValue, Object> read = new HashMap<>();
            boolean agrees = true;
            for (Map.Entry<String, SymbolicValue> entry : draft.slots().entrySet()) {
                Object value = Components.read(fact, entry.getKey());
                Object before = values.get(entry.getValue().root());
                agrees &= before == null || before.equals(value);
                if (before == null) {
                    Object twice = read.put(entry.getValue().root(), value);
                    agrees &= twice == null || twice.equals(value);
                }
            }
            if (agrees && allowed(read)) {
                options.add(new Option(read, null, null, draft));
            }
        }
        return options;
    }

    /** Null where the values on which it rests are open. */
    private @Nullable List<Option> open(SymbolicValue slot) {
        List<TestPoint> domain = domains.getOrDefault(slot, List.of());
        Object known = values.get(slot);
        if (known != null) {
            TestPoint point = domain.stream()
                    .filter(p -> known.equals(p.value(values)))
                    .findFirst()
                    .orElse(new TestPoint.Fixed(known));
            return List.of(new Option(Map.of(), slot, point, null));
        }
        List<Option> options = new ArrayList<>();
        boolean rests = false;
        for (TestPoint point : domain) {
            Object value = point.value(values);
            rests |= value == null;
            Map<SymbolicValue, Object> given = value == null ? Map.of() : given(slot, value);
            if (value != null && allowed(given)) {
                options.add(new Option(given, slot, point, null));
            }
        }
        return options.isEmpty() && rests && chosen.size() + 1 < domains.size() ? null : options;
    }

    /** The value, and what is reckoned from it. */
    private Map<SymbolicValue, Object> given(SymbolicValue slot, Object value) {
        Map<SymbolicValue, Object> given = new HashMap<>();
        if (value instanceof Class<?> record) {
            plan.stated().filter(d -> d.kind() == slot).forEach(d -> given.putAll(points.reckoned(d, record)));
        }
        given.put(slot, value);
        return given;
    }

    private boolean allowed(Map<SymbolicValue, Object> more) {
        values.putAll(more);
        boolean met = more.keySet().stream()
                .flatMap(s -> demands.getOrDefault(s, List.of()).stream())
                .allMatch(d -> d.met(values));
        values.keySet().removeAll(more.keySet());
        return met;
    }
}
