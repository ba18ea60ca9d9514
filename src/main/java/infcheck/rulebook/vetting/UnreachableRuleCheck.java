package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds conditions on derived facts that no rule derives: the rule never fires. */
public record UnreachableRuleCheck(List<Rule> rules, Diagnostics diagnostics) {

    public void check() {
        for (Rule rule : rules) {
            rule.when().stream()
                    .flatMap(UnreachableRuleCheck::demanded)
                    .filter(pattern -> Derived.class.isAssignableFrom(pattern.type()))
                    .filter(pattern -> rules.stream().noneMatch(r -> mayDerive(r.then(), pattern)))
                    .forEach(this::warn);
        }
    }

    /** The patterns without which the condition is not fulfilled. */
    private static Stream<Condition.Pattern> demanded(Condition condition) {
        boolean demanded = condition instanceof Condition.Pattern || condition instanceof Condition.Exists;
        return demanded ? condition.patterns() : Stream.empty();
    }

    private static boolean mayDerive(Conclusion conclusion, Condition.Pattern pattern) {
        OptionalInt word = word(pattern.type());
        if (!conclusion.type().equals(pattern.type()) || word.isEmpty()) {
            return conclusion.type().equals(pattern.type());
        }
        String component = Components.of(pattern.type()).get(word.getAsInt()).name();
        Operand concluded = conclusion.arguments().get(word.getAsInt());
        return concluded instanceof Operand.Variable
                || pattern.constraints().stream()
                        .filter(c -> c.component().equals(component))
                        .allMatch(c -> allows(c, concluded));
    }

    private static boolean allows(Constraint constraint, Operand word) {
        if (constraint instanceof Constraint.In in) {
            return in.negated() != in.operands().contains(word);
        }
        return !(constraint instanceof Constraint.Compare compare)
                || compare.operand() instanceof Operand.Variable
                || compare.operator() != Operator.EQUAL
                || compare.operand().equals(word);
    }

    private static OptionalInt word(Class<? extends Fact> type) {
        List<Component> components = Components.of(type);
        return IntStream.range(0, components.size())
                .filter(i -> components.get(i).word() != null)
                .findFirst();
    }

    private void warn(Condition.Pattern pattern) {
        diagnostics.add(new Diagnostic(
                pattern.at(),
                Diagnostic.Severity.WARNING,
                "never-fires",
                "no rule derives `" + pattern.text() + "`, so this one never fires",
                "write the rule that derives it, or correct the word"));
    }
}
