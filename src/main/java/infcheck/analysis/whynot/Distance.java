package infcheck.analysis.whynot;

import infcheck.engine.match.ComponentReaders;
import infcheck.engine.match.PatternEvaluator;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The distance from a value to what it should be. */
final class Distance {
    private static final double YEAR = 365.25;

    private Distance() {}

    /**
     * The distance between two values: for numbers a part of the greater one, for days in years, each at most 1; for what is not
     * measured 1.
     */
    static double between(Object value, Object border) {
        if (value instanceof Number one && border instanceof Number other) {
            double most = Math.max(Math.abs(one.doubleValue()), Math.abs(other.doubleValue()));
            return most == 0 ? 0 : Math.min(1, Math.abs(one.doubleValue() - other.doubleValue()) / most);
        } else if (value instanceof LocalDate one && border instanceof LocalDate other) {
            double years = Math.abs(ChronoUnit.DAYS.between(one, other)) / YEAR;
            return years / (years + 1);
        }
        return 1;
    }

    /** The distance of a component of a fact from what a constraint wants. */
    static double of(Fact fact, Constraint constraint, Map<String, Object> variables) {
        if (!(constraint instanceof Constraint.Compare compare)) {
            return 1;
        }
        Operand operand = compare.operand();
        Object value = ComponentReaders.of(ComponentReaders.component(fact.getClass(), compare.component()))
                .apply(fact);
        return between(value, PatternEvaluator.operand(operand, variables));
    }
}
