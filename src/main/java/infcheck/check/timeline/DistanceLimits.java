package infcheck.check.timeline;

import infcheck.fact.Parameter;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The numbers of the law with which rules may compare a distance: those that stand in one rule with a distance.
 *
 * <p>Every fact calls a distance {@code km}.
 *
 * @param names of the parameters
 * @param all whether a rule looks at parameters whose names it does not write
 */
record DistanceLimits(Set<String> names, boolean all) {
    private static final String DISTANCE = "km";
    private static final String NAME = "name";

    static DistanceLimits of(List<Rule> rules) {
        Set<String> names = new HashSet<>();
        boolean all = false;
        for (Rule rule : rules) {
            List<Condition.Pattern> patterns =
                    rule.when().stream().flatMap(Condition::patterns).toList();
            if (patterns.stream()
                    .anyMatch(p -> constraints(p, DISTANCE).findAny().isPresent())) {
                for (Condition.Pattern pattern : patterns) {
                    all |= pattern.type() == Parameter.class && !add(pattern, names);
                }
            }
        }
        return new DistanceLimits(Set.copyOf(names), all);
    }

    boolean has(Parameter parameter) {
        return all || names.contains(parameter.name());
    }

    /** Adds the names that a pattern writes; whether it writes them. */
    private static boolean add(Condition.Pattern pattern, Set<String> names) {
        List<Operand> written =
                constraints(pattern, NAME).flatMap(Constraint::equalTo).toList();
        written.stream()
                .filter(Operand.Literal.class::isInstance)
                .forEach(o -> names.add(((Operand.Literal) o).value().toString()));
        return !written.isEmpty() && written.stream().allMatch(Operand.Literal.class::isInstance);
    }

    private static Stream<Constraint> constraints(Condition.Pattern pattern, String component) {
        return pattern.constraints().stream().filter(c -> c.component().equals(component));
    }
}
