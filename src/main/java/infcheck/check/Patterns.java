package infcheck.check;

import infcheck.fact.Components;
import infcheck.fact.Fact;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Constraint;
import infcheck.rulebook.Operand;
import infcheck.rulebook.Operator;
import infcheck.rulebook.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What can be told of the patterns of a rule without firing it. */
final class Patterns {
    private Patterns() {}

    /** Every pattern of a rule, also those of which a fact must not be there, in order. */
    static Stream<Condition.Pattern> of(Rule rule) {
        return rule.when().stream().flatMap(Patterns::of);
    }

    private static Stream<Condition.Pattern> of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        } else if (condition instanceof Condition.Not not) {
            return Stream.of(not.pattern());
        } else if (condition instanceof Condition.Exists exists) {
            return Stream.of(exists.pattern());
        } else if (condition instanceof Condition.Or or) {
            return or.branches().stream();
        }
        return Stream.of(((Condition.Accumulate) condition).pattern());
    }

    /** Whether a fact is of the type of a pattern and has the values written in it. */
    static boolean mayMatch(Condition.Pattern pattern, Fact fact) {
        return pattern.type().isInstance(fact)
                && pattern.constraints().stream()
                        .allMatch(
                                c -> literal(c).isEmpty() || literal(c).contains(Components.read(fact, c.component())));
    }

    /** The values of which the component must be one, where the rule writes them; otherwise none. */
    static List<Object> literal(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.operand() instanceof Operand.Literal literal) {
            return List.of(literal.value());
        }
        boolean isList = constraint instanceof Constraint.In in
                && !in.negated()
                && in.operands().stream().allMatch(Operand.Literal.class::isInstance);
        return isList
                ? ((Constraint.In) constraint)
                        .operands().stream()
                                .map(o -> ((Operand.Literal) o).value())
                                .toList()
                : List.of();
    }
}
