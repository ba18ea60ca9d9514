package infcheck.analysis.enumerate;

import infcheck.fact.Derived;
import infcheck.fact.Reading;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the rules that make the derived facts which others want. */
public final class ProducerRules {
    private final List<Rule> rules;
    private final Comparator<Rule> usualFirst;
    private final Set<Rule> possible = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Condition.Pattern, List<Rule>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    ProducerRules(List<Rule> rules) {
        this.rules = rules;
        IdentityHashMap<Rule, Long> usual = new IdentityHashMap<>();
        rules.forEach(rule -> usual.put(rule, -usual(rule, rules)));
        this.usualFirst = Comparator.comparing(usual::get);
        while (rules.stream().filter(r -> missing(r).isEmpty()).anyMatch(possible::add)) {
            // Each turn may make possible what rests on what the last one found.
            known.clear();
        }
    }

    /** The rules that may make a fact for a pattern and of which nothing derived is out of reach; what rests on rare facts last. */
    List<Rule> of(Condition.Pattern pattern) {
        return known.computeIfAbsent(
                pattern,
                p -> rules.stream()
                        .filter(r -> possible.contains(r) && r.then().mayBe(p))
                        .sorted(usualFirst)
                        .toList());
    }

    /** The number of rules that speak of the rarest stated fact that a rule wants; an answer counts as 0. */
    private static long usual(Rule rule, List<Rule> rules) {
        return rule.when().stream()
                .filter(c -> !(c instanceof Condition.Not))
                .flatMap(Condition::patterns)
                .map(Condition.Pattern::type)
                .filter(type -> !Derived.class.isAssignableFrom(type))
                .mapToLong(type -> type == Reading.class ? 0 : speaking(type, rules))
                .min()
                .orElse(0);
    }

    private static long speaking(Class<?> type, List<Rule> rules) {
        return rules.stream()
                .filter(r -> r.when().stream().flatMap(Condition::patterns).anyMatch(p -> p.type() == type))
                .count();
    }

    /** A condition of a rule on a derived fact that no rule can make. */
    Optional<Condition.Pattern> missing(Rule rule) {
        return rule.when().stream().flatMap(this::missing).findFirst();
    }

    private Stream<Condition.Pattern> missing(Condition condition) {
        if (condition instanceof Condition.Not || condition instanceof Condition.Accumulate) {
            return Stream.empty();
        }
        List<Condition.Pattern> patterns = condition.patterns().toList();
        return patterns.stream().anyMatch(this::canBe)
                ? Stream.empty()
                : patterns.stream().limit(1);
    }

    private boolean canBe(Condition.Pattern pattern) {
        return !Derived.class.isAssignableFrom(pattern.type()) || !of(pattern).isEmpty();
    }
}
