package infcheck.engine.drools;

import infcheck.engine.match.ValueComparison;
import infcheck.rulebook.rule.Operator;
import infcheck.world.WorldSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;

/**
 * A sum over facts of which each holds in worlds of its own, compared with a limit.
 *
 * <p>Fact by fact, the greatest first, worlds are kept apart by the sum so far. Where whatever is still to come decides nothing,
 * they are kept apart no longer: so even sixteen open numbers of different size leave a few sums at a time. Numbers are added as
 * decimals, so that a sum is the same in whatever order facts come.
 */
final class LabelledSum {
    private final RunningFiring firing = RunningFiring.here();
    private final String rule;
    private final Operator operator;
    private final BiPredicate<Object, Object> test;
    private final Object limit;
    private WorldSet holds = firing.space().none();

    LabelledSum(String rule, Operator operator, Object limit) {
        this.rule = rule;
        this.operator = operator;
        this.test = ValueComparison.test(operator);
        this.limit = limit;
    }

    private record Item(BigDecimal value, WorldSet worlds) {}

    /** The least and the most that the items from some place on may add. */
    private record Rest(BigDecimal least, BigDecimal most) {
        static final Rest NOTHING = new Rest(BigDecimal.ZERO, BigDecimal.ZERO);

        Rest and(Item item) {
            return new Rest(
                    least.add(item.value().min(BigDecimal.ZERO)),
                    most.add(item.value().max(BigDecimal.ZERO)));
        }
    }

    /** The worlds in which the sum compares with the limit as asked; of nothing it is 0. */
    WorldSet of(List<Object> facts, ToDoubleFunction<Object> value) {
        BigDecimal certain = BigDecimal.ZERO;
        List<Item> open = new ArrayList<>();
        for (Object fact : facts) {
            Item item = new Item(BigDecimal.valueOf(value.applyAsDouble(fact)), firing.of(fact));
            if (item.worlds().isAll()) {
                certain = certain.add(item.value());
            } else {
                open.add(item);
            }
        }
        open.sort(Comparator.comparing((Item i) -> i.value().abs()).reversed());
        add(certain, open);
        return holds;
    }

    private void add(BigDecimal certain, List<Item> items) {
        Rest[] rests = rests(items);
        Map<BigDecimal, WorldSet> sums = new HashMap<>();
        keep(sums, certain, firing.space().all(), rests[0]);
        for (int i = 0; i < items.size() && !sums.isEmpty(); i++) {
            Item item = items.get(i);
            Map<BigDecimal, WorldSet> next = new HashMap<>();
            for (Map.Entry<BigDecimal, WorldSet> sum : sums.entrySet()) {
                WorldSet with = sum.getValue().and(item.worlds());
                keep(next, sum.getKey().add(item.value()), with, rests[i + 1]);
                keep(next, sum.getKey(), sum.getValue().minus(item.worlds()), rests[i + 1]);
            }
            firing.sums(rule, next.size());
            sums = next;
        }
    }

    /** Keeps worlds apart by their sum, unless it is decided already. */
    private void keep(Map<BigDecimal, WorldSet> sums, BigDecimal sum, WorldSet worlds, Rest rest) {
        if (worlds.isEmpty()) {
            return;
        }
        double least = sum.add(rest.least()).doubleValue();
        double most = sum.add(rest.most()).doubleValue();
        if (isDecided(least, most)) {
            holds = test.test(least, limit) ? holds.or(worlds) : holds;
        } else {
            sums.merge(sum.stripTrailingZeros(), worlds, WorldSet::or);
        }
    }

    /** Whether every sum between two compares with the limit in the same way. */
    private boolean isDecided(double least, double most) {
        boolean same = test.test(least, limit) == test.test(most, limit);
        boolean within = ValueComparison.compare(least, limit) < 0 && ValueComparison.compare(most, limit) > 0;
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        return least == most || (same && !(equality && within));
    }

    /** The least and the most that all items from each place on may add. */
    private static Rest[] rests(List<Item> items) {
        Rest[] rests = new Rest[items.size() + 1];
        rests[items.size()] = Rest.NOTHING;
        for (int i = items.size() - 1; i >= 0; i--) {
            rests[i] = rests[i + 1].and(items.get(i));
        }
        return rests;
    }
}
