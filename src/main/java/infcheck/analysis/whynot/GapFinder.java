package infcheck.analysis.whynot;

import infcheck.analysis.describe.BorderWords;
import infcheck.analysis.describe.EnglishList;
import infcheck.analysis.describe.FactNames;
import infcheck.analysis.describe.FactPhrase;
import infcheck.engine.match.ComponentReaders;
import infcheck.engine.match.PatternEvaluator;
import infcheck.engine.match.ValueComparison;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a condition misses, and by how much: the border is what the law says, or else what the rule compares with. */
final class GapFinder {
    private final BorderWords borders;
    private final Map<String, ComparedValue> read;

    /**
     * A finder.
     *
     * @param read where the variables of the rule were read, as far as it came
     */
    GapFinder(BorderWords borders, Map<String, ComparedValue> read) {
        this.borders = borders;
        this.read = read;
    }

    /** The gaps of a condition, in the order of its constraints; none where no fact came near. */
    List<ConditionGap> of(TriedCondition tried) {
        if (tried.condition() instanceof Condition.Accumulate accumulate) {
            return Stream.ofNullable(tried.result())
                    .filter(r -> tried.truth() == Truth.FALSE)
                    .map(r -> result(accumulate, r, tried))
                    .toList();
        }
        List<ConditionGap> gaps = new ArrayList<>();
        for (Constraint constraint : tried.unmet()) {
            gaps.add(gap(tried, tried.facts().get(0), constraint));
        }
        return gaps;
    }

    private ConditionGap result(Condition.Accumulate accumulate, Object result, TriedCondition tried) {
        String component = accumulate.pattern().constraints().stream()
                .filter(c ->
                        c instanceof Constraint.Bind bind && bind.variable().equals(accumulate.argument()))
                .map(Constraint::component)
                .findFirst()
                .orElse("");
        return between(
                ComparedValue.like(accumulate.pattern(), component, result),
                operand(accumulate.limit(), accumulate.pattern(), component, tried.bound()),
                accumulate.operator());
    }

    private ConditionGap gap(TriedCondition tried, Fact fact, Constraint constraint) {
        Condition.Pattern pattern = tried.pattern();
        Map<String, Object> variables = new PatternEvaluator(pattern, tried.bound()).bind(fact);
        String component = constraint.component();
        Object value = ComponentReaders.of(ComponentReaders.component(pattern.type(), component))
                .apply(fact);
        ComparedValue measured = ComparedValue.of(fact, component, value);
        if (constraint instanceof Constraint.Compare compare) {
            return between(measured, operand(compare.operand(), pattern, component, variables), compare.operator());
        }
        Constraint.In in = (Constraint.In) constraint;
        List<String> words = in.operands().stream()
                .map(o -> FactPhrase.value(pattern.type(), component, PatternEvaluator.operand(o, variables)))
                .toList();
        String border =
                in.negated() ? "other than " + EnglishList.joined(words, " and ") : EnglishList.joined(words, " or ");
        return new ConditionGap(whole(measured), null, border, "");
    }

    private ComparedValue operand(
            Operand operand, Condition.Pattern pattern, String component, Map<String, Object> variables) {
        ComparedValue known = operand instanceof Operand.Variable variable ? read.get(variable.name()) : null;
        return known != null
                ? known
                : ComparedValue.like(pattern, component, PatternEvaluator.operand(operand, variables));
    }

    private ConditionGap between(ComparedValue one, ComparedValue other, Operator operator) {
        boolean turned = one.isLaw() && other.fact() != null && !other.isLaw();
        ComparedValue value = turned ? other : one;
        ComparedValue border = turned ? one : other;
        String distance = distance(value, border);
        String name = border.fact() == null ? "" : borders.of(border.fact(), border.component());
        return distance == null
                ? new ConditionGap(whole(value), null, unmeasured(border, value, operator), name)
                : new ConditionGap(whole(value), distance, border.text(value), name);
    }

    /** The value, and of what it is where that is not plain from its unit. */
    private static String whole(ComparedValue value) {
        Fact fact = value.fact();
        if (fact == null || value.value() instanceof Number || value.value() instanceof LocalDate) {
            return value.text(value);
        } else if (value.value() instanceof Boolean) {
            return FactPhrase.of(fact, List.of(value.component()));
        }
        return new FactNames(fact.getClass()).noun() + " " + lead(fact, value);
    }

    private static String lead(Fact fact, ComparedValue value) {
        return (new FactNames(fact.getClass()).lead(value.component()) + " " + value.text(value)).strip();
    }

    private static String unmeasured(ComparedValue border, ComparedValue value, Operator operator) {
        String text = value.value() instanceof Boolean ? "as it has to be" : border.text(value);
        return operator == Operator.NOT_EQUAL ? "other than " + text : text;
    }

    private static @Nullable String distance(ComparedValue value, ComparedValue border) {
        if (value.value() instanceof Number && border.value() instanceof Number) {
            BigDecimal by = decimal(value.value()).subtract(decimal(border.value()));
            String amount =
                    new ComparedValue(by.abs().doubleValue(), null, value.component(), value.type()).text(border);
            return by.signum() == 0 ? "just at" : amount + (by.signum() < 0 ? " short of" : " above");
        } else if (value.value() instanceof LocalDate on && border.value() instanceof LocalDate limit) {
            int order = ValueComparison.compare(on, limit);
            return order == 0 ? "just on" : time(on, limit) + (order < 0 ? " before" : " after");
        }
        return null;
    }

    private static BigDecimal decimal(Object number) {
        return BigDecimal.valueOf(((Number) number).doubleValue());
    }

    private static String time(LocalDate one, LocalDate other) {
        Period period = one.isBefore(other) ? Period.between(one, other) : Period.between(other, one);
        String text = Stream.of(
                        units(period.getYears(), "year"),
                        units(period.getMonths(), "month"),
                        units(period.getYears() > 0 ? 0 : period.getDays(), "day"))
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + " and " + b)
                .orElse("");
        return period.getYears() > 0 && period.getDays() > 0 ? "over " + text : text;
    }

    private static @Nullable String units(int number, String noun) {
        return number == 0 ? null : number + " " + noun + (number == 1 ? "" : "s");
    }
}
