package infcheck.engine.drools;

import infcheck.rulebook.rule.Condition.Accumulate;
import infcheck.world.WorldSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts that fulfil a pattern which no single fact of a match stands for; in each world those that hold there. */
final class GatheredFacts {
    private final List<Object> facts;
    private @Nullable WorldSet any;
    private @Nullable Asked last;

    GatheredFacts(List<Object> facts) {
        this.facts = List.copyOf(facts);
    }

    /** The last question and its answer: the test of a result and the match that follows ask the same. */
    private record Asked(Accumulate condition, Object limit, WorldSet answer) {
        @SuppressWarnings("ReferenceEquality") // the same condition of the same rule, whose tree is large
        boolean is(Accumulate other, Object with) {
            return condition == other && limit.equals(with);
        }
    }

    /** The worlds in which there is any. */
    WorldSet any() {
        WorldSet known = any;
        if (known == null) {
            RunningFiring firing = RunningFiring.here();
            known = firing.space().none();
            for (Object fact : facts) {
                known = known.or(firing.of(fact));
            }
            any = known;
        }
        return known;
    }

    /**
     * The worlds in which a function of the facts compares with a limit as an accumulate wants it.
     *
     * @param argument reads what is added up or compared
     */
    WorldSet where(String rule, Accumulate condition, Function<Object, Object> argument, Object limit) {
        Asked before = last;
        if (before != null && before.is(condition, limit)) {
            return before.answer();
        }
        WorldSet answer = aggregate(rule, condition, argument, limit);
        last = new Asked(condition, limit, answer);
        return answer;
    }

    private WorldSet aggregate(String rule, Accumulate condition, Function<Object, Object> argument, Object limit) {
        return switch (condition.function()) {
            case SUM ->
                new LabelledSum(rule, condition.operator(), limit)
                        .of(facts, f -> ((Number) argument.apply(f)).doubleValue());
            case COUNT -> new LabelledSum(rule, condition.operator(), limit).of(facts, f -> 1);
            case MIN, MAX -> LabelledExtreme.of(condition, facts, argument, limit);
        };
    }
}
