package infcheck.check;

import infcheck.fact.Act;
import infcheck.fact.LauncherAct;
import infcheck.fact.Stated;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Rule;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules that bind subjects together may find in the facts of one group.
 *
 * <p>It is found without firing: a rule may fire where each fact that its own strand wants may be there, stated or derived.
 */
final class Within {
    private final Bonds bonds;
    private final Map<Class<?>, List<Stated>> facts;
    private final Map<Rule, Boolean> fires = new HashMap<>();
    private final Set<Rule> resting;
    private final Set<Rule> swaying;

    Within(Bonds bonds, Stream<Stated> facts) {
        this.bonds = bonds;
        this.facts = facts.distinct().collect(Collectors.groupingBy(Stated::getClass));
        this.resting = binding(r -> has(bonds.strands(r).get(0)));
        this.swaying = binding(r -> bonds.strands(r).stream().skip(1).anyMatch(this::has));
    }

    private Set<Rule> binding(Predicate<Rule> wanted) {
        return bonds.binding().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rules by which what is said of the group may rest on others. */
    Set<Rule> resting() {
        return resting;
    }

    /** The rules by which what is said of others may rest on the group. */
    Set<Rule> swaying() {
        return swaying;
    }

    /** Whether an act of the group is among those that one of some rules looks at. */
    boolean meet(Stated act, Set<Rule> rules) {
        return rules.stream()
                .flatMap(this::strands)
                .flatMap(s -> s.patterns().stream())
                .flatMap(bonds::acts)
                .anyMatch(p -> Patterns.mayMatch(p, act));
    }

    private Stream<Strand> strands(Rule rule) {
        return bonds.strands(rule).stream().filter(this::has);
    }

    private boolean has(Strand strand) {
        return has(strand, true) && has(strand, false);
    }

    /** What is stated is looked up, and tells most often that a rule cannot fire: it comes before what is derived. */
    private boolean has(Strand strand, boolean stated) {
        return patterns(strand).stream().filter(p -> stated == isStated(p)).allMatch(this::mayBe);
    }

    /** A strand of which no pattern wants a fact matters where its facts may be there all the same. */
    private static List<Condition.Pattern> patterns(Strand strand) {
        return strand.wanted().isEmpty() ? strand.patterns() : strand.wanted();
    }

    private boolean mayBe(Condition.Pattern pattern) {
        return isStated(pattern)
                ? facts.entrySet().stream()
                        .filter(e -> pattern.type().isAssignableFrom(e.getKey()))
                        .flatMap(e -> e.getValue().stream())
                        .anyMatch(f -> Patterns.mayMatch(pattern, f))
                : bonds.makers(pattern).anyMatch(this::fires);
    }

    private boolean fires(Rule rule) {
        Boolean known = fires.get(rule);
        if (known == null) {
            List<Strand> strands = bonds.strands(rule);
            known = strands.isEmpty() || has(strands.get(0));
            fires.put(rule, known);
        }
        return known;
    }

    private static boolean isStated(Condition.Pattern pattern) {
        return Stated.class.isAssignableFrom(pattern.type());
    }

    static boolean isAct(Condition.Pattern pattern) {
        return Act.class.isAssignableFrom(pattern.type()) || LauncherAct.class.isAssignableFrom(pattern.type());
    }
}
