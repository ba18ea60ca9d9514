package infcheck.engine.drools;

import infcheck.engine.match.ValueComparison;
import infcheck.rulebook.rule.Condition.Accumulate;
import infcheck.world.WorldSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The least or greatest value over facts of which each holds in worlds of its own. */
final class LabelledExtreme {
    private LabelledExtreme() {}

    /** The worlds in which it compares with a limit as an accumulate wants it; where there is no fact, it does not. */
    static WorldSet of(Accumulate condition, List<Object> facts, Function<Object, Object> value, Object limit) {
        RunningFiring firing = RunningFiring.here();
        BiPredicate<Object, Object> test = ValueComparison.test(condition.operator());
        Comparator<Object> order = (left, right) -> ValueComparison.compare(value.apply(left), value.apply(right));
        List<Object> sorted = new ArrayList<>(facts);
        sorted.sort(condition.function() == Accumulate.Function.MIN ? order : order.reversed());
        WorldSet without = firing.space().all();
        WorldSet holds = firing.space().none();
        for (Object fact : sorted) {
            WorldSet worlds = firing.of(fact);
            if (test.test(value.apply(fact), limit)) {
                holds = holds.or(worlds.and(without));
            }
            without = without.minus(worlds);
        }
        return holds;
    }
}
