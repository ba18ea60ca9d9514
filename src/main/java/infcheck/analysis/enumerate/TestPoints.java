package infcheck.analysis.enumerate;

import infcheck.fact.Components;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Operator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the values of an open slot: those on both sides of every border that the rules of a plan draw. */
public final class TestPoints {
    private final SymbolicCase plan;
    private final LawSample law;
    private final Map<SymbolicValue, String> names;
    private final Map<SymbolicValue, Set<Object>> lawful = new HashMap<>();
    private final Map<SymbolicFact, List<Stated>> candidates = new HashMap<>();
    private final Map<SymbolicValue, Set<String>> answers = new HashMap<>();

    TestPoints(SymbolicCase plan, LawSample law) {
        this.plan = plan;
        this.law = law;
        this.names = plan.names();
        plan.drafts().stream().filter(SymbolicFact::isLaw).forEach(this::read);
        plan.stated().filter(d -> d.type() == Reading.class).forEach(this::ask);
    }

    /** The facts of the law that have what the rules write of a draft. */
    List<Stated> lawful(SymbolicFact draft) {
        return Objects.requireNonNull(candidates.get(draft));
    }

    private void read(SymbolicFact draft) {
        List<Stated> facts = law.facts().stream()
                .filter(f -> draft.type().isInstance(f) && isLike(f, draft))
                .toList();
        candidates.put(draft, facts);
        draft.slots()
                .forEach((component, slot) ->
                        facts.forEach(f -> lawful.computeIfAbsent(slot.root(), s -> new LinkedHashSet<>())
                                .add(Components.read(f, component))));
    }

    private boolean isLike(Stated fact, SymbolicFact draft) {
        return draft.slots().entrySet().stream()
                .allMatch(e -> plan.on(e.getValue()).stream()
                        .filter(ValueConstraint::isLiteral)
                        .allMatch(d -> d.allows(Components.read(fact, e.getKey()))));
    }

    /** The values that a fact of a record would have in the components that it computes itself. */
    @SuppressWarnings("unchecked")
    Map<SymbolicValue, Object> reckoned(SymbolicFact draft, Class<?> record) {
        Map<SymbolicValue, Object> reckoned = new HashMap<>();
        RecordFactory made = new RecordFactory("", law.states().get(0), law.day());
        made.of((Class<? extends Stated>) record, Map.of())
                .ifPresent(sample -> draft.slots().forEach((component, slot) -> {
                    if (!draft.isStored(component) && !slot.isNumber()) {
                        reckoned.put(slot.root(), Components.read(sample, component));
                    }
                }));
        return reckoned;
    }

    private void ask(SymbolicFact reading) {
        plan.on(reading.slot("name")).stream()
                .flatMap(ValueConstraint::literals)
                .flatMap(name -> law.answers(name).stream())
                .forEach(a -> answers.computeIfAbsent(reading.slot("answer").root(), s -> new LinkedHashSet<>())
                        .add(a));
    }

    /** At least one. */
    List<TestPoint> of(SymbolicValue slot) {
        if (slot.type() == Class.class) {
            return fixed(plan.stated()
                    .filter(d -> d.kind() == slot)
                    .flatMap(d -> d.kinds().stream())
                    .toList());
        } else if (slot.type() == boolean.class) {
            return fixed(List.of(false, true));
        } else if (slot.type().isEnum()) {
            return fixed(List.of(slot.type().getEnumConstants()));
        }
        return slot.isOrdered() ? ordered(slot) : texts(slot);
    }

    private static List<TestPoint> fixed(List<?> values) {
        return values.stream().map(v -> (TestPoint) new TestPoint.Fixed(v)).toList();
    }

    private List<TestPoint> ordered(SymbolicValue slot) {
        TreeSet<Object> values = new TreeSet<>();
        List<TestPoint> beside = new ArrayList<>();
        lawful.getOrDefault(slot, Set.of()).forEach(v -> around(v, Operator.EQUAL, slot, values));
        for (ValueConstraint demand : plan.on(slot)) {
            boolean left = demand.slot().root() == slot;
            Operator operator = left ? demand.operator() : mirrored(demand.operator());
            Stream<Object> others = left ? demand.others().stream() : Stream.of(demand.slot());
            others.forEach(other -> {
                Set<Object> known =
                        other instanceof SymbolicValue s ? lawful.getOrDefault(s.root(), Set.of()) : Set.of(other);
                known.forEach(v -> around(v, operator, slot, values));
                if (left && known.isEmpty() && other instanceof SymbolicValue s && s.root() != slot) {
                    steps(operator, slot).forEach(step -> beside.add(new TestPoint.Beside(s.root(), step)));
                }
            });
        }
        List<TestPoint> points = new ArrayList<>(beside);
        points.addAll(fixed(List.copyOf(values)));
        return points.isEmpty()
                ? fixed(List.of(usual(slot)))
                : points.stream().distinct().toList();
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            case EQUAL, NOT_EQUAL, CONTAINS -> operator;
        };
    }

    private static void around(Object border, Operator operator, SymbolicValue slot, Set<Object> values) {
        Object value = border instanceof Number number
                ? slot.type() == int.class ? (Object) (int) Math.floor(number.doubleValue()) : number.doubleValue()
                : border;
        steps(operator, slot)
                .filter(step -> !(value instanceof LocalDate date && LawSample.isEnd(date)))
                .mapToObj(step -> TestPoint.stepped(value, step))
                .filter(v -> !(v instanceof Number number && number.doubleValue() < 0))
                .forEach(values::add);
    }

    /** The steps around a border; for a day, only to the side on which the border lies, since days have no values between. */
    private static IntStream steps(Operator operator, SymbolicValue slot) {
        return switch (operator) {
            case LESS, AT_LEAST -> slot.isNumber() ? IntStream.rangeClosed(-1, 1) : IntStream.of(0, -1);
            case AT_MOST, GREATER -> slot.isNumber() ? IntStream.rangeClosed(-1, 1) : IntStream.of(0, 1);
            case EQUAL, NOT_EQUAL, CONTAINS -> IntStream.of(0, -1, 1);
        };
    }

    private Object usual(SymbolicValue slot) {
        return slot.type() == LocalDate.class ? law.day() : slot.type() == int.class ? (Object) 1 : 1.0;
    }

    private List<TestPoint> texts(SymbolicValue slot) {
        List<TestPoint> points = new ArrayList<>();
        if (answers.containsKey(slot)) {
            return fixed(List.copyOf(answers.getOrDefault(slot, Set.of())));
        } else if (slot.role() == ComponentRole.STATE) {
            points.addAll(fixed(law.states()));
        }
        for (ValueConstraint demand : plan.on(slot)) {
            demand.literals().map(TestPoint.Fixed::new).forEach(points::add);
            if ((demand.slot().root() == slot && demand.negated()) || demand.operator() == Operator.NOT_EQUAL) {
                demand.slots().filter(s -> s != slot).forEach(s -> points.add(new TestPoint.Beside(s, 0)));
            }
        }
        if (slot.role() != ComponentRole.STATE) {
            points.add(new TestPoint.Fixed(names.getOrDefault(slot, "text")));
        }
        return points.stream().distinct().toList();
    }
}
