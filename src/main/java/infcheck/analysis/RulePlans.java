package infcheck.analysis;

import infcheck.analysis.Planner.Crossing;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
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
record RulePlans(Rule rule, Makers makers, LawSample law, Predicate<List<Stated>> fires, int most) {
    /** So many ways to derive what a rule wants are looked at before it counts as out of reach. */
    private static final int WAYS = 400;

    /** A plan with points that meet its demands. */
    private record Solved(Plan plan, Points points, Filled filled, Map<Slot, Point> base, Choices choices) {
        List<Stated> facts() {
            return filled.facts(base).orElse(List.of());
        }

        Set<Slot> open() {
            return plan.open();
        }
    }

    /** The facts of every cell, without the law, each once; empty where nothing meets what the rule demands. */
    Set<List<Stated>> cells() {
        Solved main = search(null, List.of(List.of()));
        Set<List<Stated>> cells = new LinkedHashSet<>();
        if (main != null) {
            cells.add(main.facts());
            add(main, main.open(), most, cells);
            crossings().forEach(crossing -> add(main, crossing, cells));
        }
        return cells;
    }

    /** What must not be there, and by each rule that may make it. */
    private Stream<Crossing> crossings() {
        return rule.when().stream()
                .filter(Condition.Not.class::isInstance)
                .map(Condition.Not.class::cast)
                .flatMap(not -> Derived.class.isAssignableFrom(not.pattern().type())
                        ? makers.of(not.pattern()).stream().map(maker -> new Crossing(not, maker))
                        : Stream.of(new Crossing(not, null)));
    }

    private void add(Solved main, Crossing crossing, Set<List<Stated>> cells) {
        Solved crossed = search(crossing, List.of(main.choices().prescribed(), List.of()));
        if (crossed != null) {
            Set<Slot> focus = crossed.plan().focus();
            cells.add(crossed.facts());
            add(crossed, focus, most / 10, cells);
        }
    }

    private static void add(Solved solved, Set<Slot> axes, int most, Set<List<Stated>> cells) {
        new Cells(solved.plan(), solved.filled(), solved.points(), solved.base(), axes, most)
                .all()
                .forEach(cells::add);
    }

    /** The first way that makes the rule match or, with something there that must not be, only meets the demands. */
    private @Nullable Solved search(@Nullable Crossing crossing, List<List<Integer>> from) {
        Solved first = null;
        Deque<List<Integer>> ways = new ArrayDeque<>(from);
        for (int tried = 0; tried < WAYS && !ways.isEmpty(); tried++) {
            Choices choices = new Choices(ways.remove());
            Optional<Solved> solved = solved(crossing, choices);
            if (solved.isPresent()
                    && (crossing != null || fires.test(solved.get().facts()))) {
                return solved.get();
            }
            first = first == null ? solved.orElse(null) : first;
            choices.others().forEach(ways::add);
        }
        return first;
    }

    private Optional<Solved> solved(@Nullable Crossing crossing, Choices choices) {
        Plan plan = Planner.of(rule, crossing, makers, choices);
        if (!plan.isPossible()) {
            return Optional.empty();
        }
        Points points = new Points(plan, law);
        return Solver.solve(plan, points).map(base -> new Solved(plan, points, new Filled(plan, law), base, choices));
    }
}
