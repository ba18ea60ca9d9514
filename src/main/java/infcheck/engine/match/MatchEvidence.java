package infcheck.engine.match;

import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The evidence of all conditions of a match in one world.
 *
 * <p>A match keeps only the facts of positive patterns; what the other conditions looked at is found by evaluating them again.
 */
public final class MatchEvidence {
    private final Function<Class<? extends Fact>, List<Fact>> facts;
    private final Iterator<Fact> matched;
    private Map<String, Object> bound = Map.of();

    private MatchEvidence(Justification match, Function<Class<? extends Fact>, List<Fact>> facts) {
        this.facts = facts;
        this.matched = match.matched().iterator();
    }

    /**
     * The evidence of each condition of the rule, in its order.
     *
     * @param facts all of a type in one of the worlds of the match, in a total order
     */
    public static List<ConditionEvidence> of(Justification match, Function<Class<? extends Fact>, List<Fact>> facts) {
        MatchEvidence evidence = new MatchEvidence(match, facts);
        List<ConditionEvidence> all = new ArrayList<>();
        match.rule().when().forEach(condition -> all.add(evidence.see(condition)));
        return List.copyOf(all);
    }

    private ConditionEvidence see(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return matched(pattern);
        } else if (condition instanceof Condition.Or or) {
            return either(or);
        } else if (condition instanceof Condition.Not not) {
            PatternEvaluator filter = new PatternEvaluator(not.pattern(), bound);
            return new ConditionEvidence(not, all(filter, filter::fulfils), all(filter, filter::meetsJoins), null);
        } else if (condition instanceof Condition.Exists exists) {
            PatternEvaluator filter = new PatternEvaluator(exists.pattern(), bound);
            return new ConditionEvidence(exists, all(filter, filter::fulfils), List.of(), null);
        }
        return accumulated((Condition.Accumulate) condition);
    }

    private ConditionEvidence matched(Condition.Pattern pattern) {
        PatternEvaluator filter = new PatternEvaluator(pattern, bound);
        Fact fact = matched.next();
        bound = filter.bind(fact);
        return new ConditionEvidence(pattern, List.of(filter.see(fact)), List.of(), null);
    }

    private ConditionEvidence either(Condition.Or or) {
        Fact fact = matched.next();
        PatternEvaluator branch = or.branches().stream()
                .map(pattern -> new PatternEvaluator(pattern, bound))
                .filter(filter -> filter.fulfils(fact))
                .findFirst()
                .orElseThrow();
        return new ConditionEvidence(or, List.of(branch.see(fact)), List.of(), null);
    }

    private ConditionEvidence accumulated(Condition.Accumulate accumulate) {
        PatternEvaluator filter = new PatternEvaluator(accumulate.pattern(), bound);
        List<MatchedFact> found = all(filter, filter::fulfils);
        Object result = AccumulateResult.of(
                accumulate, filter, found.stream().map(MatchedFact::fact).toList());
        return new ConditionEvidence(accumulate, found, List.of(), result);
    }

    private List<MatchedFact> all(PatternEvaluator filter, Predicate<Fact> wanted) {
        return facts.apply(filter.pattern().type()).stream()
                .filter(wanted)
                .map(filter::see)
                .toList();
    }
}
