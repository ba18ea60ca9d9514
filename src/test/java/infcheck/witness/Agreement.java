package infcheck.witness;

import infcheck.engine.Engine;
import infcheck.engine.Inference;
import infcheck.engine.match.Justification;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Rule;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The engine and the plain evaluator over the same facts in the same worlds.
 *
 * @param derived how many facts the plain evaluator derives
 * @param matches in how many ways
 * @param differences in words, the first few; empty where the two agree
 */
record Agreement(int stated, int derived, int matches, List<String> differences) {
    private static final int SHOWN = 12;

    static Agreement of(List<Rule> rules, WorldSpace space, Collection<Labelled<Stated>> facts) {
        return of(PlainEvaluator.evaluate(rules, space, facts), Engine.of(rules).infer(space, facts), facts.size());
    }

    /** What a result of the plain evaluator and one of the engine have in common. */
    static Agreement of(PlainEvaluator.Result plain, Inference engine, int stated) {
        Map<Derived, WorldSet> derived = new HashMap<>();
        Map<PlainMatch, WorldSet> matches = new LinkedHashMap<>();
        for (Derived fact : engine.derived()) {
            derived.put(fact, engine.worlds(fact));
            for (Justification why : engine.justifications(fact)) {
                PlainMatch match = new PlainMatch(why.rule().name(), why.derived(), why.matched());
                matches.merge(match, why.worlds(), WorldSet::or);
            }
        }
        List<String> differences = new ArrayList<>(differences(plain.derived(), derived));
        differences.addAll(differences(plain.matches(), matches));
        return new Agreement(stated, plain.derived().size(), plain.matches().size(), differences);
    }

    private static <T> List<String> differences(Map<T, WorldSet> plain, Map<T, WorldSet> engine) {
        Set<T> keys = new LinkedHashSet<>(plain.keySet());
        keys.addAll(engine.keySet());
        return keys.stream()
                .filter(key -> plain.get(key) == null || !plain.get(key).equals(engine.get(key)))
                .limit(SHOWN)
                .map(key -> told(key, plain.get(key), engine.get(key)))
                .toList();
    }

    private static String told(Object key, WorldSet plain, WorldSet engine) {
        String told = key + "\n  plain evaluator: " + plain + "\n  engine: " + engine;
        return plain == null || engine == null
                ? told
                : told + "\n  first world that only one has: "
                        + plain.differences(engine).first();
    }
}
