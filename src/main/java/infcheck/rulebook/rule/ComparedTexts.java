package infcheck.rulebook.rule;

import infcheck.fact.Stated;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts in rules that a value of a fact may meet. */
public record ComparedTexts(List<Rule> rules) {

    /** Those with which rules compare a component of a type; sorted. */
    public Set<String> of(Class<? extends Stated> type, String component) {
        return rules.stream()
                .flatMap(rule -> rule.when().stream())
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type().isAssignableFrom(type))
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(constraint -> constraint.component().equals(component))
                .flatMap(ComparedTexts::operands)
                .flatMap(ComparedTexts::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Operand> operands(Constraint constraint) {
        return constraint instanceof Constraint.In in
                ? in.operands().stream()
                : constraint instanceof Constraint.Compare compare ? Stream.of(compare.operand()) : Stream.empty();
    }

    private static Stream<String> text(Operand operand) {
        return operand instanceof Operand.Literal literal && literal.value() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }
}
