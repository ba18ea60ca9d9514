package infcheck.rulebook.rule;

import infcheck.fact.Fact;
import infcheck.fact.Parameter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters that rules compare with what other facts say. */
public record ComparedParameters(List<Rule> rules) {
    private static final String NAME = "name";
    private static final String VALUE = "value";

    /** The names of those whose value some rule compares with a component of a type, in whatever order it names the two; sorted. */
    public Set<String> with(Class<? extends Fact> type, String component) {
        return rules.stream()
                .flatMap(rule -> with(rule, type, component))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> with(Rule rule, Class<? extends Fact> type, String component) {
        Set<String> bound = bound(patterns(rule, type), component);
        Set<String> met = met(patterns(rule, type), component);
        return patterns(rule, Parameter.class).stream()
                .filter(p -> met(List.of(p), VALUE).stream().anyMatch(bound::contains)
                        || bound(List.of(p), VALUE).stream().anyMatch(met::contains))
                .flatMap(ComparedParameters::name);
    }

    private static List<Condition.Pattern> patterns(Rule rule, Class<? extends Fact> type) {
        return rule.when().stream()
                .flatMap(Condition::patterns)
                .filter(p -> p.type() == type)
                .toList();
    }

    /** The variables to which patterns bind a component. */
    private static Set<String> bound(List<Condition.Pattern> patterns, String component) {
        return constraints(patterns, component)
                .filter(Constraint.Bind.class::isInstance)
                .map(c -> ((Constraint.Bind) c).variable())
                .collect(Collectors.toSet());
    }

    /** The variables with which patterns compare a component. */
    private static Set<String> met(List<Condition.Pattern> patterns, String component) {
        return operands(patterns, component)
                .filter(Operand.Variable.class::isInstance)
                .map(o -> ((Operand.Variable) o).name())
                .collect(Collectors.toSet());
    }

    private static Stream<String> name(Condition.Pattern parameter) {
        return operands(List.of(parameter), NAME)
                .filter(Operand.Literal.class::isInstance)
                .map(o -> String.valueOf(((Operand.Literal) o).value()));
    }

    private static Stream<Operand> operands(List<Condition.Pattern> patterns, String component) {
        return constraints(patterns, component)
                .filter(Constraint.Compare.class::isInstance)
                .map(c -> ((Constraint.Compare) c).operand());
    }

    private static Stream<Constraint> constraints(List<Condition.Pattern> patterns, String component) {
        return patterns.stream()
                .flatMap(p -> p.constraints().stream())
                .filter(c -> c.component().equals(component));
    }
}
