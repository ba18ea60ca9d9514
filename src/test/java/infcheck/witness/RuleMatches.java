package infcheck.witness;

import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Accumulate;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Rule;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All matches of one rule, by one loop within the other. */
final class RuleMatches {
    private final Rule rule;
    private final FactStore store;
    private final WorldSpace space;
    private final Map<PlainMatch, WorldSet> found = new LinkedHashMap<>();

    /** A fact that fulfils a pattern, and what it binds. */
    private record Match(Labelled<Fact> fact, WitnessBindings bindings) {}

    private RuleMatches(Rule rule, FactStore store, WorldSpace space) {
        this.rule = rule;
        this.store = store;
        this.space = space;
    }

    /** Each match with the worlds in which it holds; none holds in no world. */
    static Map<PlainMatch, WorldSet> of(Rule rule, FactStore store, WorldSpace space) {
        RuleMatches matches = new RuleMatches(rule, store, space);
        matches.from(0, WitnessBindings.NONE, List.of(), space.all());
        return matches.found;
    }

    private void from(int place, WitnessBindings bindings, List<Fact> matched, WorldSet worlds) {
        if (worlds.isEmpty()) {
            return;
        } else if (place == rule.when().size()) {
            Derived derived = Concluded.by(rule.then(), bindings);
            found.merge(new PlainMatch(rule.name(), derived, matched), worlds, WorldSet::or);
            return;
        }
        Condition condition = rule.when().get(place);
        if (condition instanceof Pattern pattern) {
            matches(pattern, bindings).forEach(m -> from(place + 1, m, m.bindings(), matched, worlds));
        } else if (condition instanceof Condition.Or or) {
            // what a branch binds is its own
            or.branches().stream()
                    .flatMap(branch -> matches(branch, bindings))
                    .forEach(m -> from(place + 1, m, bindings, matched, worlds));
        } else {
            from(place + 1, bindings, matched, left(condition, bindings, worlds));
        }
    }

    private void from(int place, Match match, WitnessBindings bindings, List<Fact> matched, WorldSet worlds) {
        List<Fact> more = new ArrayList<>(matched);
        more.add(match.fact().value());
        from(place, bindings, more, worlds.and(match.fact().worlds()));
    }

    private Stream<Match> matches(Pattern pattern, WitnessBindings bindings) {
        return PatternMatch.candidates(store, pattern, bindings).stream().flatMap(fact -> {
            WitnessBindings bound = PatternMatch.match(pattern, fact.value(), bindings);
            return bound == null ? Stream.of() : Stream.of(new Match(fact, bound));
        });
    }

    /** The worlds that a condition which takes no fact leaves. */
    private WorldSet left(Condition condition, WitnessBindings bindings, WorldSet worlds) {
        if (condition instanceof Condition.Not not) {
            return worlds.minus(somewhere(not.pattern(), bindings));
        } else if (condition instanceof Condition.Exists exists) {
            return worlds.and(somewhere(exists.pattern(), bindings));
        }
        Accumulate accumulate = (Accumulate) condition;
        List<Labelled<Object>> values = matches(accumulate.pattern(), bindings)
                .map(m -> new Labelled<>(gathered(accumulate, m), m.fact().worlds()))
                .toList();
        return new AccumulatedWorlds(accumulate, bindings.needed(accumulate.limit())).of(worlds, values);
    }

    private static Object gathered(Accumulate accumulate, Match match) {
        String argument = accumulate.argument();
        Object value =
                argument == null ? match.fact().value() : match.bindings().find(argument);
        if (value == null) {
            throw new IllegalStateException(argument + " is not bound");
        }
        return value;
    }

    private WorldSet somewhere(Pattern pattern, WitnessBindings bindings) {
        return matches(pattern, bindings).map(m -> m.fact().worlds()).reduce(space.none(), WorldSet::or);
    }
}
