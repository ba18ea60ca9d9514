package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds conditions that the fact of an earlier condition of the rule may meet by itself, so that no second fact is needed. */
public record SelfMatchCheck(List<Rule> rules, Diagnostics diagnostics) {
    /** Operators that hold between a value and itself. */
    private static final Set<Operator> REFLEXIVE = Set.of(Operator.EQUAL, Operator.AT_MOST, Operator.AT_LEAST);

    public void check() {
        for (Rule rule : rules) {
            List<Condition> when = rule.when();
            for (int i = 1; i < when.size(); i++) {
                List<Condition.Pattern> earlier = when.subList(0, i).stream()
                        .flatMap(SelfMatchCheck::plain)
                        .toList();
                demanded(when.get(i))
                        .forEach(pattern -> earlier.stream()
                                .filter(first -> mayMeet(first, pattern))
                                .findFirst()
                                .ifPresent(first -> warn(first, pattern)));
            }
        }
    }

    private static Stream<Condition.Pattern> plain(Condition condition) {
        return condition instanceof Condition.Pattern pattern ? Stream.of(pattern) : Stream.empty();
    }

    /** The pattern that some fact has to meet, in the rule or in an {@code exists}. */
    private static Stream<Condition.Pattern> demanded(Condition condition) {
        return condition instanceof Condition.Exists exists ? Stream.of(exists.pattern()) : plain(condition);
    }

    private static boolean mayMeet(Condition.Pattern first, Condition.Pattern second) {
        return second.type().isAssignableFrom(first.type())
                && second.constraints().stream().allMatch(c -> mayHold(c, first));
    }

    private static boolean mayHold(Constraint constraint, Condition.Pattern first) {
        List<Constraint> same = first.constraints().stream()
                .filter(c -> c.component().equals(constraint.component()))
                .toList();
        if (constraint instanceof Constraint.Compare compare && compare.operand() instanceof Operand.Variable own) {
            boolean itself = same.stream()
                    .anyMatch(c ->
                            c instanceof Constraint.Bind bind && bind.variable().equals(own.name()));
            return itself ? REFLEXIVE.contains(compare.operator()) : !isBound(own, first);
        }
        if (constraint instanceof Constraint.In in
                && in.negated()
                && in.operands().stream().anyMatch(o -> isIn(same, o))) {
            return false;
        }
        return literals(constraint).isEmpty()
                || literals(constraint).stream()
                        .anyMatch(
                                word -> constraint.allows(word) && same.stream().allMatch(c -> c.allows(word)));
    }

    /** Whether an operand is a variable to which one of some constraints binds its component. */
    private static boolean isIn(List<Constraint> same, Operand operand) {
        return operand instanceof Operand.Variable variable
                && same.stream()
                        .anyMatch(c -> c instanceof Constraint.Bind bind
                                && bind.variable().equals(variable.name()));
    }

    /** Whether a variable is the fact, or another component of it: then the two are hardly ever equal. */
    private static boolean isBound(Operand.Variable variable, Condition.Pattern first) {
        return variable.name().equals(first.variable())
                || first.constraints().stream()
                        .anyMatch(c -> c instanceof Constraint.Bind bind
                                && bind.variable().equals(variable.name()));
    }

    private static List<Operand> literals(Constraint constraint) {
        List<Operand> operands = constraint instanceof Constraint.In in
                ? in.operands()
                : constraint instanceof Constraint.Compare compare ? List.of(compare.operand()) : List.of();
        return operands.stream().filter(Operand.Literal.class::isInstance).toList();
    }

    private void warn(Condition.Pattern first, Condition.Pattern second) {
        String tie = Components.of(second.type()).stream().map(Component::name).anyMatch("id"::equals)
                ? "write `id != $…` with the id of that fact"
                : "compare with `!=` what tells the two apart";
        diagnostics.add(new Diagnostic(
                second.at(),
                Diagnostic.Severity.WARNING,
                "same-fact",
                "the fact that meets the condition on line " + first.at().line() + " may meet this one by itself",
                "if another fact is meant, " + tie + "; if not, make one condition of both"));
    }
}
