package infcheck.check.timeline;

import infcheck.fact.Act;
import infcheck.fact.LauncherAct;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.rule.RuleDependencies;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that bind together what belongs to different subjects, such as a count over a State or the presence of another's
 * missiles in a region. Any thread.
 */
final class CrossSubjectRules {
    private final RuleDependencies dependencies;
    private final IdentityHashMap<Rule, List<JoinComponent>> components = new IdentityHashMap<>();
    private final List<Rule> binding = new ArrayList<>();
    private final IdentityHashMap<Condition.Pattern, List<LiteralMatch>> acts = new IdentityHashMap<>();
    private final IdentityHashMap<Condition.Pattern, LiteralMatch> literals = new IdentityHashMap<>();

    private CrossSubjectRules(List<Rule> rules) {
        this.dependencies = RuleDependencies.of(rules);
        for (Rule rule : rules) {
            List<JoinComponent> own = JoinComponent.of(rule);
            components.put(rule, own);
            if (own.size() > 1) {
                binding.add(rule);
            }
        }
    }

    static CrossSubjectRules of(List<Rule> rules) {
        return new CrossSubjectRules(rules);
    }

    /** Whether what is said of one subject can rest on what belongs to others. */
    boolean cross() {
        return !binding.isEmpty();
    }

    /** The part of the rules that can be found in the facts of one group. */
    RuleReach reach(Collection<Stated> facts) {
        return new RuleReach(this, facts);
    }

    /** The rules of more than one component. */
    List<Rule> binding() {
        return binding;
    }

    /** The names of some of the rules that bind, by their places. */
    Set<String> names(BitSet some) {
        return some.stream().mapToObj(i -> binding.get(i).name()).collect(Collectors.toSet());
    }

    List<JoinComponent> components(Rule rule) {
        return components.getOrDefault(rule, List.of());
    }

    /** The rules that may derive what a pattern wants. */
    synchronized List<Rule> producers(Condition.Pattern wanted) {
        return dependencies.producersOf(wanted);
    }

    synchronized LiteralMatch literal(Condition.Pattern pattern) {
        return literals.computeIfAbsent(pattern, LiteralMatch::of);
    }

    /** The acts on which a pattern rests: of a rule that matches acts, these alone, since they bring the rest with them. */
    synchronized List<LiteralMatch> acts(Condition.Pattern pattern) {
        List<LiteralMatch> known = acts.get(pattern);
        if (known == null) {
            known = behind(pattern).distinct().toList();
            acts.put(pattern, known);
        }
        return known;
    }

    private Stream<LiteralMatch> behind(Condition.Pattern pattern) {
        if (isStated(pattern)) {
            return Stream.of(pattern).filter(CrossSubjectRules::isAct).map(this::literal);
        }
        List<LiteralMatch> found = new ArrayList<>();
        for (Rule rule : producers(pattern)) {
            List<Condition.Pattern> patterns = components(rule).stream()
                    .flatMap(s -> s.patterns().stream())
                    .toList();
            List<Condition.Pattern> own =
                    patterns.stream().filter(CrossSubjectRules::isAct).toList();
            (own.isEmpty() ? patterns : own).forEach(p -> found.addAll(acts(p)));
        }
        return found.stream();
    }

    static boolean isStated(Condition.Pattern pattern) {
        return Stated.class.isAssignableFrom(pattern.type());
    }

    private static boolean isAct(Condition.Pattern pattern) {
        return Act.class.isAssignableFrom(pattern.type()) || LauncherAct.class.isAssignableFrom(pattern.type());
    }
}
