package infcheck.analysis.enumerate;

import infcheck.analysis.enumerate.RuleUnfolder.Crossing;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the facts that make one rule match, and for the cells round them.
 *
 * @param fires whether facts, without the law, make the rule match
 */
public record RuleUnfolding(Rule rule, ProducerRules makers, LawSample law, Predicate<List<Stated>> fires, int most) {
    /** So many ways to derive what a rule wants are looked at before it counts as out of reach. */
    private static final int WAYS = 60;

    /** A fact that the rule wants, and one that such a fact rests on, are derived in every way. */
    private static final int NEAR = 2;

    /** The factor by which the product is smaller in which what must not be there is looked at. */
    private static final int CROSSED = 10;

    /** A plan with points that meet its demands. */
    private record Solved(
            SymbolicCase plan,
            TestPoints points,
            ConcreteCase filled,
            Map<SymbolicValue, TestPoint> base,
            ChoiceSequence choices) {
        List<Stated> facts() {
            return filled.facts(base).orElse(List.of());
        }

        TestCells cells(Set<SymbolicValue> axes, int most) {
            return new TestCells(plan, filled, points, base, axes, most);
        }

        Solved at(Map<SymbolicValue, TestPoint> other) {
            return new Solved(plan, points, filled, other, choices);
        }
    }

    /** The facts of every cell, without the law, each once; empty where nothing meets what the rule demands. */
    Set<List<Stated>> cells() {
        Set<List<Stated>> cells = new LinkedHashSet<>();
        search().ifPresent(main -> {
            cells.add(main.facts());
            main.cells(main.plan().open(), most).all().forEach(cells::add);
            crossed(main).forEach(c -> {
                cells.add(c.facts());
                c.cells(c.plan().focus(), most / CROSSED).all().forEach(cells::add);
            });
            main.choices()
                    .near(NEAR)
                    .flatMap(ways -> solved(null, ways).stream())
                    .forEach(other -> {
                        cells.add(other.facts());
                        other.cells(other.plan().open(), 1).besides().forEach(cells::add);
                    });
        });
        return cells;
    }

    /** Plans in which what must not be is there, by each rule that may make it. */
    private Stream<Solved> crossed(Solved main) {
        return rule.when().stream()
                .filter(Condition.Not.class::isInstance)
                .map(Condition.Not.class::cast)
                .flatMap(not -> Derived.class.isAssignableFrom(not.pattern().type())
                        ? makers.of(not.pattern()).stream().map(maker -> new Crossing(not, maker))
                        : Stream.of(new Crossing(not, null)))
                .flatMap(crossing -> Stream.of(main.choices().prescribed(), List.<Integer>of())
                        .flatMap(ways -> solved(crossing, ways).stream())
                        .limit(1));
    }

    /** The first way that makes the rule match; where none does, the first that meets its demands. */
    private Optional<Solved> search() {
        Solved first = null;
        Deque<List<Integer>> ways = new ArrayDeque<>(List.of(List.of()));
        for (int tried = 0; tried < WAYS && !ways.isEmpty(); tried++) {
            ChoiceSequence choices = new ChoiceSequence(ways.remove());
            Optional<Solved> solved = solved(null, choices);
            Optional<Solved> firing = solved.flatMap(this::firing);
            if (firing.isPresent()) {
                return firing;
            }
            first = first == null ? solved.orElse(null) : first;
            choices.others().forEach(ways::add);
        }
        return first == null ? untold() : Optional.of(first);
    }

    /** The first plan at the first point of each value, where no points meet its demands. */
    private Optional<Solved> untold() {
        ChoiceSequence choices = new ChoiceSequence(List.of());
        SymbolicCase plan = RuleUnfolder.of(rule, null, makers, choices);
        TestPoints points = new TestPoints(plan, law);
        Map<SymbolicValue, TestPoint> base = new LinkedHashMap<>();
        plan.open().forEach(slot -> base.put(slot, points.of(slot).get(0)));
        return Optional.of(new Solved(plan, points, new ConcreteCase(plan, law), base, choices));
    }

    /** The plan where it makes the rule match or, with what must not be there in view, at other points. */
    private Optional<Solved> firing(Solved solved) {
        if (fires.test(solved.facts())) {
            return Optional.of(solved);
        }
        return crossed(solved)
                .flatMap(
                        c -> c.cells(c.plan().focus(), most / CROSSED).choices().map(c::at))
                .filter(c -> fires.test(c.facts()))
                .findFirst();
    }

    private Optional<Solved> solved(@Nullable Crossing crossing, List<Integer> ways) {
        return solved(crossing, new ChoiceSequence(ways));
    }

    private Optional<Solved> solved(@Nullable Crossing crossing, ChoiceSequence choices) {
        SymbolicCase plan = RuleUnfolder.of(rule, crossing, makers, choices);
        if (!plan.isPossible()) {
            return Optional.empty();
        }
        TestPoints points = new TestPoints(plan, law);
        return ConstraintSolver.solve(plan, points)
                .map(base -> new Solved(plan, points, new ConcreteCase(plan, law), base, choices));
    }
}
