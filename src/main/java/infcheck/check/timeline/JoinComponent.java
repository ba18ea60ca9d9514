package infcheck.check.timeline;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Deadline;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Reading;
import infcheck.fact.Standing;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The patterns of a rule that the id of a type or an act ties to each other: they are about what belongs together.
 *
 * <p>Where a rule has more than one component, it binds together what belongs to different subjects. The facts of the law belong to all.
 */
final class JoinComponent {
    private static final Set<Class<?>> LAW =
            Set.of(Parameter.class, Milestone.class, Standing.class, Deadline.class, Reading.class);
    private static final Set<String> OWN =
            Set.of("id", "of", "act", "subject", "missileType", "launcherType", "launcher", "other", "like", "breach");

    private final List<Condition.Pattern> patterns = new ArrayList<>();
    private final List<Condition.Pattern> wanted = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private JoinComponent() {}

    /** The components of a rule, that first of which it concludes something. */
    static List<JoinComponent> of(Rule rule) {
        List<JoinComponent> components = new ArrayList<>();
        for (Condition condition : rule.when()) {
            boolean wants = condition instanceof Condition.Pattern || condition instanceof Condition.Exists;
            condition.patterns().filter(p -> !LAW.contains(p.type())).forEach(p -> add(components, p, wants));
        }
        Set<String> about = about(rule);
        return components.stream().anyMatch(s -> s.bindsAny(about)) ? ownFirst(components, about) : components;
    }

    private static List<JoinComponent> ownFirst(List<JoinComponent> components, Set<String> about) {
        return Stream.concat(
                        components.stream().filter(s -> s.bindsAny(about)),
                        components.stream().filter(s -> !s.bindsAny(about)))
                .toList();
    }

    private static void add(List<JoinComponent> components, Condition.Pattern pattern, boolean wants) {
        JoinComponent component =
                components.stream().filter(s -> s.ties(pattern)).findFirst().orElseGet(JoinComponent::new);
        if (component.patterns.isEmpty()) {
            components.add(component);
        }
        component.add(pattern, wants);
    }

    /** The variables for the subject, the act or the fact of which a rule concludes something. */
    private static Set<String> about(Rule rule) {
        List<Component> components = Components.of(rule.then().type());
        Set<String> about = new HashSet<>();
        IntStream.range(0, rule.then().arguments().size())
                .filter(i -> OWN.contains(components.get(i).name()))
                .mapToObj(i -> rule.then().arguments().get(i))
                .filter(Operand.Variable.class::isInstance)
                .forEach(o -> about.add(((Operand.Variable) o).name()));
        return about;
    }

    private void add(Condition.Pattern pattern, boolean wants) {
        patterns.add(pattern);
        if (wants) {
            wanted.add(pattern);
        }
        if (pattern.variable() != null) {
            ids.add(pattern.variable());
        }
        pattern.constraints().stream()
                .filter(c -> c instanceof Constraint.Bind && OWN.contains(c.component()))
                .forEach(c -> ids.add(((Constraint.Bind) c).variable()));
    }

    private boolean bindsAny(Set<String> variables) {
        return variables.stream().anyMatch(ids::contains);
    }

    private boolean ties(Condition.Pattern pattern) {
        return pattern.constraints().stream().anyMatch(this::ties);
    }

    private boolean ties(Constraint constraint) {
        return constraint instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.operand() instanceof Operand.Variable variable
                && OWN.contains(compare.component())
                && ids.contains(variable.name());
    }

    /** All of them, in order. */
    List<Condition.Pattern> patterns() {
        return patterns;
    }

    /** Those without a fact for which the rule does not match; where there are none, its facts may matter all the same: all. */
    List<Condition.Pattern> needed() {
        return wanted.isEmpty() ? patterns : wanted;
    }
}
