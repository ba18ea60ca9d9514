package infcheck.witness;

import infcheck.rulebook.rule.Condition.Accumulate;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The worlds in which a function over some values compares with a limit.
 *
 * @param limit with which the result is compared
 */
record AccumulatedWorlds(Accumulate asked, Object limit) {

    /**
     * Those of some worlds.
     *
     * @param values that are gathered, each with the worlds in which it is
     */
    WorldSet of(WorldSet worlds, List<Labelled<Object>> values) {
        List<Labelled<List<Object>>> parts = List.of(new Labelled<>(List.of(), worlds));
        for (Labelled<Object> value : values) {
            parts = split(parts, value);
        }
        WorldSet holds = worlds.space().none();
        for (Labelled<List<Object>> part : parts) {
            if (holds(part.value())) {
                holds = holds.or(part.worlds());
            }
        }
        return holds;
    }

    private static List<Labelled<List<Object>>> split(List<Labelled<List<Object>>> parts, Labelled<Object> value) {
        List<Labelled<List<Object>>> split = new ArrayList<>();
        for (Labelled<List<Object>> part : parts) {
            WorldSet within = part.worlds().and(value.worlds());
            WorldSet outside = part.worlds().minus(value.worlds());
            if (!within.isEmpty()) {
                List<Object> more = new ArrayList<>(part.value());
                more.add(value.value());
                split.add(new Labelled<>(more, within));
            }
            if (!outside.isEmpty()) {
                split.add(new Labelled<>(part.value(), outside));
            }
        }
        return split;
    }

    private boolean holds(List<Object> values) {
        return switch (asked.function()) {
            case SUM -> holds(values.stream().map(AccumulatedWorlds::decimal).reduce(BigDecimal.ZERO, BigDecimal::add));
            case COUNT -> holds(values.size());
            case MIN ->
                !values.isEmpty() && holds(values.stream().min(Values::order).orElseThrow());
            case MAX ->
                !values.isEmpty() && holds(values.stream().max(Values::order).orElseThrow());
        };
    }

    private boolean holds(Object result) {
        return Values.holds(result, asked.operator(), limit);
    }

    private static BigDecimal decimal(Object value) {
        return BigDecimal.valueOf(((Number) value).doubleValue());
    }
}
