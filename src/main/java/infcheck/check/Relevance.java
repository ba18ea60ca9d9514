package infcheck.check;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Deadline;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Reading;
import infcheck.fact.Standing;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Constraint;
import infcheck.rulebook.Operand;
import infcheck.rulebook.Operator;
import infcheck.rulebook.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which questions of law can matter to which facts.
 *
 * <p>A question cannot matter where every rule that asks it also wants a fact that is not there. That is found without firing, from
 * the patterns and the values written in them; whatever rests on more counts as possible. A rule that binds together what belongs
 * to different subjects, such as a count over a Party, makes every question possible for everybody.
 */
final class Relevance {
    private static final Set<Class<?>> LAW =
            Set.of(Parameter.class, Milestone.class, Standing.class, Deadline.class, Reading.class);
    private static final Set<String> SHARED = Set.of("by", "state");

    private final List<Rule> asking;
    private final boolean everywhere;

    private Relevance(List<Rule> asking, boolean everywhere) {
        this.asking = asking;
        this.everywhere = everywhere;
    }

    static Relevance of(List<Rule> rules) {
        List<Rule> asking = rules.stream()
                .filter(r -> patterns(r).anyMatch(p -> p.type() == Reading.class))
                .toList();
        return new Relevance(asking, !rules.stream().allMatch(Relevance::isLocal));
    }

    /** For a comparison: every question matters everywhere. */
    static Relevance full() {
        return new Relevance(List.of(), true);
    }

    /** Whether what is said of one subject can rest on what belongs to others. */
    boolean crosses() {
        return everywhere;
    }

    /** The axes of the questions that can matter to some facts. */
    List<Axis> among(List<Axis> questions, Collection<? extends Fact> facts) {
        Set<String> possible = new TreeSet<>();
        asking.stream().filter(r -> canMatch(r, facts)).forEach(r -> possible.addAll(asked(r)));
        return questions.stream()
                .filter(q -> everywhere || possible.contains(q.id()))
                .toList();
    }

    private static List<String> asked(Rule rule) {
        return patterns(rule)
                .filter(p -> p.type() == Reading.class)
                .flatMap(p -> p.constraints().stream())
                .filter(c -> c.component().equals("name"))
                .flatMap(c -> literal(c).stream())
                .map(Object::toString)
                .toList();
    }

    /** Whether every stated fact that a rule wants may be there. */
    private static boolean canMatch(Rule rule, Collection<? extends Fact> facts) {
        return rule.when().stream()
                .flatMap(Relevance::wanted)
                .filter(p -> p.type() != Reading.class && !Derived.class.isAssignableFrom(p.type()))
                .allMatch(p -> facts.stream().anyMatch(f -> p.type().isInstance(f) && fits(p, f)));
    }

    private static boolean fits(Condition.Pattern pattern, Fact fact) {
        return pattern.constraints().stream()
                .allMatch(c -> literal(c).isEmpty() || literal(c).contains(value(fact, c.component())));
    }

    /** The values of which the component must be one, where the rule writes them; otherwise none. */
    private static List<Object> literal(Constraint constraint) {
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

    private static Object value(Fact fact, String component) {
        Component read = Components.of(fact.getClass()).stream()
                .filter(c -> c.name().equals(component))
                .findFirst()
                .orElseThrow();
        try {
            return read.accessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component can be read", e);
        }
    }

    /** Whether all that a rule binds together belongs to one subject, or to the law. */
    private static boolean isLocal(Rule rule) {
        return rule.when().stream().noneMatch(Condition.Accumulate.class::isInstance)
                && patterns(rule)
                        .filter(p -> !LAW.contains(p.type()))
                        .skip(1)
                        .allMatch(p -> p.constraints().stream().anyMatch(Relevance::bindsSubject));
    }

    private static boolean bindsSubject(Constraint constraint) {
        return constraint instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.operand() instanceof Operand.Variable
                && !SHARED.contains(compare.component())
                && !compare.component().equals("on");
    }

    /** The patterns without a fact for which the rule cannot match. */
    private static Stream<Condition.Pattern> wanted(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        return condition instanceof Condition.Exists exists ? Stream.of(exists.pattern()) : Stream.empty();
    }

    private static Stream<Condition.Pattern> patterns(Rule rule) {
        return rule.when().stream().flatMap(Relevance::patterns);
    }

    private static Stream<Condition.Pattern> patterns(Condition condition) {
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
}
