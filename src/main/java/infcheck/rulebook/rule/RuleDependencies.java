package infcheck.rulebook.rule;

import infcheck.fact.Derived;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that may derive what patterns want: found from the rules alone, without a fact. */
public final class RuleDependencies {
    private final List<Rule> rules;
    private final Map<Class<?>, List<Rule>> byType = new HashMap<>();
    private final IdentityHashMap<Condition.Pattern, List<Rule>> producers = new IdentityHashMap<>();

    private RuleDependencies(List<Rule> rules) {
        this.rules = rules;
        rules.forEach(r ->
                byType.computeIfAbsent(r.then().type(), t -> new ArrayList<>()).add(r));
    }

    public static RuleDependencies of(List<Rule> rules) {
        return new RuleDependencies(List.copyOf(rules));
    }

    /** The rules that may derive a fact which a pattern wants, by type and by the words that both write; in the book's order. */
    public List<Rule> producersOf(Condition.Pattern pattern) {
        return producers.computeIfAbsent(
                pattern,
                p -> byType.getOrDefault(p.type(), List.of()).stream()
                        .filter(r -> r.then().mayBe(p))
                        .toList());
    }

    /**
     * The rules in strata: each rule in the first one after those of all rules that may derive what it wants, or denies.
     *
     * @return in the order in which they fire, within each in the book's order; together every rule once
     * @throws CircularRulesException where a rule rests on its own conclusion
     */
    public List<List<Rule>> strata() {
        Depths depths = new Depths();
        List<List<Rule>> strata = new ArrayList<>();
        for (Rule rule : rules) {
            int depth = depths.of(rule);
            while (strata.size() <= depth) {
                strata.add(new ArrayList<>());
            }
            strata.get(depth).add(rule);
        }
        return strata;
    }

    /** The derived facts that a rule wants or denies. */
    static Stream<Condition.Pattern> derived(Rule rule) {
        return rule.when().stream().flatMap(Condition::patterns).filter(p -> Derived.class.isAssignableFrom(p.type()));
    }

    /** The length of the longest chain of rules that ends in each, by depth-first search. */
    private final class Depths {
        private final IdentityHashMap<Rule, Integer> known = new IdentityHashMap<>();
        private final Set<Rule> open = Collections.newSetFromMap(new IdentityHashMap<>());

        int of(Rule rule) {
            Integer depth = known.get(rule);
            if (depth == null) {
                if (!open.add(rule)) {
                    throw new CircularRulesException(rule);
                }
                depth = derived(rule)
                                .flatMap(p -> producersOf(p).stream())
                                .mapToInt(this::of)
                                .max()
                                .orElse(-1)
                        + 1;
                open.remove(rule);
                known.put(rule, depth);
            }
            return depth;
        }
    }
}
