package infcheck.engine.match;

import infcheck.fact.Component;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A pattern of a rule evaluated by itself.
 *
 * @param bound the variables that earlier conditions bind
 */
public record PatternEvaluator(Condition.Pattern pattern, Map<String, Object> bound) {

    /** Whether a fact fulfils the pattern. */
    public boolean fulfils(Fact fact) {
        return pattern.type().isInstance(fact) && passes(fact, constraint -> true);
    }

    /** Whether a fact meets the joins with earlier conditions or, where there are none, the equalities with literals. */
    boolean meetsJoins(Fact fact) {
        boolean joined = pattern.constraints().stream().anyMatch(this::joins);
        return pattern.type().isInstance(fact) && passes(fact, joined ? this::joins : PatternEvaluator::isEquality);
    }

    /** The constraints that a fact of the type does not meet, in the order of the pattern; empty where it fulfils the pattern. */
    public List<Constraint> unmet(Fact fact) {
        Map<String, Object> variables = bind(fact);
        return pattern.constraints().stream()
                .filter(c -> !passes(fact, c, variables))
                .toList();
    }

    /** The variables after the pattern has matched a fact. */
    public Map<String, Object> bind(Fact fact) {
        Map<String, Object> after = new HashMap<>(bound);
        if (pattern.variable() != null) {
            after.put(pattern.variable(), fact);
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                after.put(bind.variable(), value(fact, bind.component()));
            }
        }
        return after;
    }

    /** A fact as the pattern reads it. */
    public MatchedFact see(Fact fact) {
        Map<String, Object> read = new LinkedHashMap<>();
        pattern.constraints().forEach(c -> read.put(c.component(), value(fact, c.component())));
        return new MatchedFact(fact, read);
    }

    private boolean passes(Fact fact, Predicate<Constraint> asked) {
        Map<String, Object> variables = bind(fact);
        return pattern.constraints().stream().filter(asked).allMatch(c -> passes(fact, c, variables));
    }

    private boolean passes(Fact fact, Constraint constraint, Map<String, Object> variables) {
        if (constraint instanceof Constraint.Compare compare) {
            return ValueComparison.test(compare.operator())
                    .test(value(fact, compare.component()), operand(compare.operand(), variables));
        }
        return !(constraint instanceof Constraint.In in)
                || isAmong(value(fact, in.component()), in.operands(), variables) != in.negated();
    }

    private static boolean isAmong(Object value, List<Operand> operands, Map<String, Object> variables) {
        return operands.stream().anyMatch(operand -> ValueComparison.same(value, operand(operand, variables)));
    }

    private boolean joins(Constraint constraint) {
        return isEquality(constraint)
                && ((Constraint.Compare) constraint).operand() instanceof Operand.Variable variable
                && bound.containsKey(variable.name());
    }

    private static boolean isEquality(Constraint constraint) {
        return constraint instanceof Constraint.Compare compare && compare.operator() == Operator.EQUAL;
    }

    /**
     * The value of an operand.
     *
     * @throws NullPointerException where it is a variable that is not bound
     */
    public static Object operand(Operand operand, Map<String, Object> variables) {
        return operand instanceof Operand.Variable variable
                ? Objects.requireNonNull(variables.get(variable.name()), variable.name())
                : ((Operand.Literal) operand).value();
    }

    private Object value(Fact fact, String name) {
        Component component = ComponentReaders.component(pattern.type(), name);
        return ComponentReaders.of(component).apply(fact);
    }
}
