package infcheck.oracle;

import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Accumulate;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operand.Variable;
import infcheck.rulebook.rule.Rule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which variables a rule binds and which it reads. */
final class Variables {
    private Variables() {}

    /** Whether every variable that is read is bound before. */
    static boolean allBound(Rule rule) {
        Set<String> bound = new HashSet<>();
        for (Condition condition : rule.when()) {
            Set<String> here = condition.patterns().flatMap(Variables::bound).collect(Collectors.toSet());
            here.addAll(bound);
            if (!read(condition).allMatch(here::contains)) {
                return false;
            }
            if (condition instanceof Pattern pattern) {
                bound(pattern).forEach(bound::add);
            }
        }
        return rule.then().arguments().stream().flatMap(Variables::read).allMatch(bound::contains);
    }

    private static Stream<String> bound(Pattern pattern) {
        return Stream.concat(
                Stream.ofNullable(pattern.variable()),
                pattern.constraints().stream()
                        .filter(Constraint.Bind.class::isInstance)
                        .map(b -> ((Constraint.Bind) b).variable()));
    }

    private static Stream<String> read(Condition condition) {
        Stream<String> compared = condition
                .patterns()
                .flatMap(p -> p.constraints().stream())
                .flatMap(Variables::operands)
                .flatMap(Variables::read);
        return condition instanceof Accumulate sum
                ? Stream.of(compared, Stream.ofNullable(sum.argument()), read(sum.limit()))
                        .flatMap(s -> s)
                : compared;
    }

    private static Stream<Operand> operands(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare) {
            return Stream.of(compare.operand());
        }
        return constraint instanceof Constraint.In in ? in.operands().stream() : Stream.empty();
    }

    private static Stream<String> read(Operand operand) {
        return operand instanceof Variable variable ? Stream.of(variable.name()) : Stream.empty();
    }
}
