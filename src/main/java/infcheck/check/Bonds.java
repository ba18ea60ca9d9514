package infcheck.check;

import infcheck.fact.Act;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Deadline;
import infcheck.fact.LauncherAct;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Reading;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Constraint;
import infcheck.rulebook.Operand;
import infcheck.rulebook.Operator;
import infcheck.rulebook.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules that bind together what belongs to different subjects, such as a count over a State or the presence of another's
 * missiles in a region, and the acts that meet in them.
 *
 * <p>A rule binds one subject only where each of its patterns is tied to an earlier one by the id of a type or an act. The acts that
 * meet are those that it matches, and those on which rests what it reads of others.
 */
final class Bonds {
    private static final Set<Class<?>> LAW =
            Set.of(Parameter.class, Milestone.class, Standing.class, Deadline.class, Reading.class);
    private static final Set<String> OWN =
            Set.of("id", "of", "act", "subject", "missileType", "launcherType", "launcher", "other", "like", "breach");

    private final boolean any;
    private final List<Condition.Pattern> resting;
    private final List<Condition.Pattern> swaying;

    private Bonds(boolean any, List<Condition.Pattern> resting, List<Condition.Pattern> swaying) {
        this.any = any;
        this.resting = List.copyOf(resting);
        this.swaying = List.copyOf(swaying);
    }

    static Bonds of(List<Rule> rules) {
        List<Rule> binding =
                rules.stream().filter(Predicate.not(Bonds::isLocal)).toList();
        return new Bonds(
                binding.stream().anyMatch(r -> acts(r).findAny().isEmpty()),
                binding.stream().flatMap(Bonds::acts).distinct().toList(),
                binding.stream()
                        .flatMap(Bonds::loose)
                        .flatMap(p -> behind(p, rules))
                        .distinct()
                        .toList());
    }

    /** Whether what is said of one subject can rest on what belongs to others. */
    boolean cross() {
        return any || !resting.isEmpty();
    }

    /** Whether an act meets those of other subjects; where a rule binds facts without acts, every act may. */
    boolean meet(Stated act) {
        return any || Stream.concat(resting.stream(), swaying.stream()).anyMatch(p -> Patterns.mayMatch(p, act));
    }

    /** Whether what is said of other subjects may rest on a fact. */
    boolean sway(Stated fact) {
        return any || swaying.stream().anyMatch(p -> Patterns.mayMatch(p, fact));
    }

    /** The stated facts on which a fact rests: of a rule that matches acts, these alone, since they bring the rest with them. */
    private static Stream<Condition.Pattern> behind(Condition.Pattern pattern, List<Rule> rules) {
        if (Stated.class.isAssignableFrom(pattern.type())) {
            return Stream.of(pattern);
        }
        return rules.stream().filter(r -> makes(r, pattern)).flatMap(r -> {
            List<Condition.Pattern> acts = acts(r).toList();
            return acts.isEmpty()
                    ? Patterns.of(r).filter(p -> !LAW.contains(p.type())).flatMap(p -> behind(p, rules))
                    : acts.stream();
        });
    }

    /** Whether a rule may make what a pattern wants, by type and by the words that both write. */
    private static boolean makes(Rule rule, Condition.Pattern wanted) {
        List<Component> components = Components.of(rule.then().type());
        return rule.then().type() == wanted.type()
                && IntStream.range(0, rule.then().arguments().size()).allMatch(i -> {
                    Operand made = rule.then().arguments().get(i);
                    return !(made instanceof Operand.Literal literal)
                            || wanted.constraints().stream()
                                    .filter(c -> c.component()
                                            .equals(components.get(i).name()))
                                    .map(Patterns::literal)
                                    .allMatch(words -> words.isEmpty() || words.contains(literal.value()));
                });
    }

    private static Stream<Condition.Pattern> acts(Rule rule) {
        return Patterns.of(rule)
                .filter(p -> Act.class.isAssignableFrom(p.type()) || LauncherAct.class.isAssignableFrom(p.type()));
    }

    private static boolean isLocal(Rule rule) {
        return rule.when().stream().noneMatch(Condition.Accumulate.class::isInstance)
                && loose(rule).findAny().isEmpty();
    }

    /** The patterns after the first that no id ties to an earlier one. */
    private static Stream<Condition.Pattern> loose(Rule rule) {
        Set<String> ids = ids(rule);
        return Patterns.of(rule)
                .filter(p -> !LAW.contains(p.type()))
                .skip(1)
                .filter(p -> p.constraints().stream().noneMatch(c -> binds(c, ids)));
    }

    /** The variables that stand for a type, an act or a derived fact. */
    private static Set<String> ids(Rule rule) {
        Set<String> ids = new HashSet<>();
        Patterns.of(rule).forEach(p -> {
            if (p.variable() != null) {
                ids.add(p.variable());
            }
            p.constraints().stream()
                    .filter(c -> c instanceof Constraint.Bind && OWN.contains(c.component()))
                    .forEach(c -> ids.add(((Constraint.Bind) c).variable()));
        });
        return ids;
    }

    private static boolean binds(Constraint constraint, Set<String> ids) {
        return constraint instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.operand() instanceof Operand.Variable variable
                && OWN.contains(compare.component())
                && ids.contains(variable.name());
    }
}
