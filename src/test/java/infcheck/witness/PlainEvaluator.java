package infcheck.witness;

import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules say, as plainly as it can be written: a second opinion on the engine.
 *
 * <p>It knows nothing of the order of rules. All are evaluated over the stated facts; over these and what came out; and so on in
 * rounds, each from what the last one came to, until a round changes nothing. As no rule rests on its own conclusion, a rule is
 * right one round after those on which it rests, and the end is the only one that there can be.
 */
final class PlainEvaluator {
    private final WorldSpace space;
    private final FactStore store;
    private final Map<String, Map<PlainMatch, WorldSet>> matches = new LinkedHashMap<>();

    private PlainEvaluator(WorldSpace space, Collection<Labelled<Stated>> facts) {
        this.space = space;
        this.store = new FactStore(facts);
    }

    /**
     * What came out.
     *
     * @param derived each fact with the worlds in which it holds
     * @param matches each with the worlds in which it holds
     */
    record Result(Map<Derived, WorldSet> derived, Map<PlainMatch, WorldSet> matches) {}

    static Result evaluate(List<Rule> rules, WorldSpace space, Collection<Labelled<Stated>> facts) {
        PlainEvaluator evaluator = new PlainEvaluator(space, facts);
        List<Rule> next = rules;
        for (int round = 0; !next.isEmpty(); round++) {
            if (round > rules.size() + 1) {
                throw new IllegalStateException("the rules come to no end");
            }
            Set<Fact> changed = evaluator.round(next);
            next = rules.stream().filter(r -> isTouched(r, changed)).toList();
        }
        Map<PlainMatch, WorldSet> all = new LinkedHashMap<>();
        evaluator.matches.values().forEach(all::putAll);
        return new Result(evaluator.store.derived(), all);
    }

    /** Evaluates some rules, and names the facts that hold in other worlds than before. */
    private Set<Fact> round(List<Rule> rules) {
        rules.forEach(rule -> matches.put(rule.name(), RuleMatches.of(rule, store, space)));
        Map<Derived, WorldSet> before = store.derived();
        Map<Derived, WorldSet> after = new LinkedHashMap<>();
        matches.values()
                .forEach(of -> of.forEach((match, worlds) -> after.merge(match.derived(), worlds, WorldSet::or)));
        Set<Fact> changed = new HashSet<>();
        before.keySet().stream().filter(fact -> !after.containsKey(fact)).forEach(changed::add);
        after.forEach((fact, worlds) -> {
            if (!worlds.equals(before.get(fact))) {
                changed.add(fact);
            }
        });
        store.derive(after);
        return changed;
    }

    /** Whether a rule reads any of some facts; one that reads none of them comes to the same as before. */
    private static boolean isTouched(Rule rule, Set<Fact> changed) {
        return rule.when().stream()
                .flatMap(Condition::patterns)
                .anyMatch(pattern -> changed.stream().anyMatch(fact -> PatternMatch.mayMatch(pattern, fact)));
    }
}
