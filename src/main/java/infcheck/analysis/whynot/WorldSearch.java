package infcheck.analysis.whynot;

import infcheck.analysis.whynot.WantedConclusion.Allowed;
import infcheck.engine.WorldInference;
import infcheck.engine.match.PatternEvaluator;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.rule.RuleDependencies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what comes nearest to a match of a rule in one world, and goes on into the rules that would derive what is lacking. */
final class WorldSearch {
    private static final double ABSENT = 2;
    private static final double UNASKED = 0.1;

    private final RuleDependencies rules;
    private final FactIndex facts;
    private final Map<Key, NearMatch> known = new HashMap<>();

    private record Key(String rule, WantedConclusion wanted) {}

    WorldSearch(RuleDependencies rules, WorldInference world) {
        this.rules = rules;
        this.facts = new FactIndex(world);
    }

    /** The nearest match about one of some subjects; empty where the rule never concludes anything about one. */
    Optional<NearMatch> nearest(Rule rule, Set<String> subjects) {
        return WantedConclusion.about(rule.then(), subjects).map(w -> nearest(rule, w));
    }

    private NearMatch nearest(Rule rule, WantedConclusion wanted) {
        Key key = new Key(rule.name(), wanted);
        NearMatch before = known.get(key);
        if (before == null) {
            before = MatchSearch.of(rule, wanted, facts).stream()
                    .map(way -> measured(rule, way, wanted))
                    .min(NearMatch.ORDER)
                    .orElseThrow();
            known.put(key, before);
        }
        return before;
    }

    private NearMatch measured(Rule rule, List<TriedCondition> way, WantedConclusion wanted) {
        Map<Integer, NearMatch> because = new HashMap<>();
        int lacking = 0;
        int roots = 0;
        double distance = 0;
        for (int place = 0; place < way.size(); place++) {
            TriedCondition tried = way.get(place);
            if (tried.isWithout()) {
                put(place, deriving(tried, wanted), because);
            }
            NearMatch near = because.get(place);
            lacking += tried.isMet() ? 0 : near == null ? 1 : Math.max(1, near.lacking());
            roots += tried.truth() != Truth.FALSE ? 0 : near == null ? 1 : Math.max(1, near.roots());
            distance += tried.isMet() ? 0 : near == null ? distance(tried) : near.distance();
        }
        return new NearMatch(rule, way, because, lacking, roots, distance);
    }

    private static void put(int place, Optional<NearMatch> near, Map<Integer, NearMatch> because) {
        near.ifPresent(n -> because.put(place, n));
    }

    private static double distance(TriedCondition tried) {
        if (tried.condition() instanceof Condition.Accumulate accumulate && tried.result() != null) {
            return Distance.between(tried.result(), PatternEvaluator.operand(accumulate.limit(), tried.bound()));
        } else if (tried.unmet().isEmpty()) {
            return tried.truth() == Truth.UNASKED ? UNASKED : tried.isWithout() ? ABSENT : 1;
        }
        Fact fact = tried.facts().get(0);
        Map<String, Object> variables = new PatternEvaluator(tried.pattern(), tried.bound()).bind(fact);
        return tried.unmet().stream()
                .mapToDouble(c -> Distance.of(fact, c, variables))
                .sum();
    }

    /** The match that comes nearest to deriving the fact that a condition does not find. */
    private Optional<NearMatch> deriving(TriedCondition tried, WantedConclusion wanted) {
        if (tried.condition() instanceof Condition.Or or) {
            return or.branches().stream()
                    .flatMap(b -> deriving(b, tried.bound(), wanted).stream())
                    .min(NearMatch.ORDER);
        }
        return deriving(tried.pattern(), tried.bound(), wanted);
    }

    private Optional<NearMatch> deriving(
            Condition.Pattern pattern, Map<String, Object> bound, WantedConclusion wanted) {
        if (!Derived.class.isAssignableFrom(pattern.type())) {
            return Optional.empty();
        }
        AskedPattern asking = new AskedPattern(pattern, bound, wanted);
        return rules.producersOf(pattern).stream()
                .flatMap(producer -> wanted(producer, asking).map(w -> nearest(producer, w)).stream())
                .min(NearMatch.ORDER);
    }

    /** The values that a rule wants in order to derive the fact that is asked for; empty where it never does. */
    private static Optional<WantedConclusion> wanted(Rule producer, AskedPattern asking) {
        Optional<Allowed> itself = asking.itself();
        if (itself.isPresent() && itself.get().ofSubject()) {
            Set<String> subjects =
                    itself.get().values().stream().map(String::valueOf).collect(Collectors.toSet());
            return WantedConclusion.about(producer.then(), subjects);
        } else if (itself.isPresent()) {
            return WantedConclusion.of(
                    producer.then(), components(itself.get(), producer.then().type()));
        }
        return WantedConclusion.of(producer.then(), asking.meant());
    }

    /** The values that the components of some facts have. */
    private static Map<String, Allowed> components(Allowed facts, Class<? extends Fact> type) {
        Map<String, Allowed> components = new HashMap<>();
        for (Component component : Components.of(type)) {
            components.put(
                    component.name(),
                    Allowed.of(facts.values().stream()
                            .filter(type::isInstance)
                            .map(f -> Components.read((Fact) f, component.name()))
                            .toList()));
        }
        return components;
    }
}
