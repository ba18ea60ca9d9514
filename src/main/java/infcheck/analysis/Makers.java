package infcheck.analysis;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Constraint;
import infcheck.rulebook.Operand;
import infcheck.rulebook.Operator;
import infcheck.rulebook.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which rules make the derived facts that others want. */
final class Makers {
    private final List<Rule> rules;
    private final Set<Rule> possible = new LinkedHashSet<>();

    Makers(List<Rule> rules) {
        this.rules = rules;
        while (rules.stream().filter(r -> missing(r).isEmpty()).anyMatch(possible::add)) {
            // Each turn may make possible what rests on what the last one found.
        }
    }

    /** The rules that may make a fact for a pattern and of which nothing derived is out of reach. */
    List<Rule> of(Condition.Pattern pattern) {
        return rules.stream()
                .filter(possible::contains)
                .filter(r -> mayMake(r, pattern))
                .toList();
    }

    /** A condition of a rule on a derived fact that no rule can make. */
    Optional<Condition.Pattern> missing(Rule rule) {
        return rule.when().stream().flatMap(this::missing).findFirst();
    }

    private Stream<Condition.Pattern> missing(Condition condition) {
        if (condition instanceof Condition.Not || condition instanceof Condition.Accumulate) {
            return Stream.empty();
        }
        List<Condition.Pattern> patterns = condition.patterns().toList();
        return patterns.stream().anyMatch(this::canBe)
                ? Stream.empty()
                : patterns.stream().limit(1);
    }

    private boolean canBe(Condition.Pattern pattern) {
        return !Derived.class.isAssignableFrom(pattern.type()) || !of(pattern).isEmpty();
    }

    private static boolean mayMake(Rule rule, Condition.Pattern pattern) {
        if (rule.then().type() != pattern.type()) {
            return false;
        }
        List<Component> components = Components.of(pattern.type());
        List<Operand> arguments = rule.then().arguments();
        return IntStream.range(0, arguments.size())
                .filter(i -> arguments.get(i) instanceof Operand.Literal)
                .allMatch(i -> pattern.constraints().stream()
                        .filter(c -> c.component().equals(components.get(i).name()))
                        .allMatch(c -> allows(c, arguments.get(i))));
    }

    private static boolean allows(Constraint constraint, Operand literal) {
        if (constraint instanceof Constraint.In in) {
            boolean listed = in.operands().contains(literal);
            return listed != in.negated() || in.operands().stream().anyMatch(Operand.Variable.class::isInstance);
        }
        return !(constraint instanceof Constraint.Compare compare)
                || compare.operand() instanceof Operand.Variable
                || compare.operator() != Operator.EQUAL && compare.operator() != Operator.NOT_EQUAL
                || compare.operand().equals(literal) == (compare.operator() == Operator.EQUAL);
    }
}
