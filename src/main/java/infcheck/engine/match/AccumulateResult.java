package infcheck.engine.match;

import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The result of an {@code accumulate} in one world. */
public final class AccumulateResult {
    private AccumulateResult() {}

    /**
     * The result over some facts.
     *
     * @param evaluator of the pattern of the condition
     * @param facts that fulfil it
     * @return null for the extreme of nothing
     */
    public static @Nullable Object of(
            Condition.Accumulate accumulate, PatternEvaluator evaluator, List<? extends Fact> facts) {
        List<Object> values =
                facts.stream().map(f -> argument(accumulate, evaluator, f)).toList();
        return switch (accumulate.function()) {
            case SUM ->
                values.stream()
                        .map(v -> BigDecimal.valueOf(((Number) v).doubleValue()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue();
            case COUNT -> values.size();
            case MIN -> values.stream().min(ValueComparison::compare).orElse(null);
            case MAX -> values.stream().max(ValueComparison::compare).orElse(null);
        };
    }

    private static Object argument(Condition.Accumulate accumulate, PatternEvaluator evaluator, Fact fact) {
        return accumulate.argument() == null
                ? fact
                : Objects.requireNonNull(evaluator.bind(fact).get(accumulate.argument()));
    }
}
