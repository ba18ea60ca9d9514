package infcheck.engine;

import infcheck.fact.Fact;
import infcheck.rulebook.Condition;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * What the conditions of a match saw.
 *
 * <p>A match keeps only the facts of positive patterns; what the other conditions looked at is found by evaluating them again.
 */
final class Sights {
    private final Collection<Fact> facts;
    private final Iterator<Fact> matched;
    private Map<String, Object> bound = Map.of();

    private Sights(Step step, Collection<Fact> facts) {
        this.facts = facts;
        this.matched = step.matched().iterator();
    }

    /** One sight for each condition of the step's rule, in its order. */
    static List<Sight> of(Step step, Collection<Fact> facts) {
        Sights sights = new Sights(step, facts);
        List<Sight> all = new ArrayList<>();
        step.rule().when().forEach(condition -> all.add(sights.see(condition)));
        return List.copyOf(all);
    }

    private Sight see(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return matched(pattern);
        } else if (condition instanceof Condition.Or or) {
            return either(or);
        } else if (condition instanceof Condition.Not not) {
            Filter filter = new Filter(not.pattern(), bound);
            return new Sight(not, all(filter, filter::fulfils), all(filter, filter::meetsJoins), null);
        } else if (condition instanceof Condition.Exists exists) {
            Filter filter = new Filter(exists.pattern(), bound);
            return new Sight(exists, all(filter, filter::fulfils), List.of(), null);
        }
        return accumulated((Condition.Accumulate) condition);
    }

    private Sight matched(Condition.Pattern pattern) {
        Filter filter = new Filter(pattern, bound);
        Fact fact = matched.next();
        bound = filter.bind(fact);
        return new Sight(pattern, List.of(filter.see(fact)), List.of(), null);
    }

    private Sight either(Condition.Or or) {
        Fact fact = matched.next();
        Filter branch = or.branches().stream()
                .map(pattern -> new Filter(pattern, bound))
                .filter(filter -> filter.fulfils(fact))
                .findFirst()
                .orElseThrow();
        return new Sight(or, List.of(branch.see(fact)), List.of(), null);
    }

    private Sight accumulated(Condition.Accumulate accumulate) {
        Filter filter = new Filter(accumulate.pattern(), bound);
        List<Seen> found = all(filter, filter::fulfils);
        List<Object> values = found.stream()
                .map(seen -> argument(accumulate, filter, seen.fact()))
                .toList();
        return new Sight(accumulate, found, List.of(), result(Accumulation.function(accumulate), values));
    }

    private static Object argument(Condition.Accumulate accumulate, Filter filter, Fact fact) {
        return accumulate.argument() == null
                ? fact
                : Objects.requireNonNull(filter.bind(fact).get(accumulate.argument()));
    }

    private static <C extends Serializable> Object result(AccumulateFunction<C> function, List<Object> values) {
        try {
            C context = function.createContext();
            function.init(context);
            for (Object value : values) {
                function.accumulate(context, value);
            }
            return function.getResult(context);
        } catch (Exception e) {
            throw new IllegalStateException("a function failed that worked when the rule fired", e);
        }
    }

    private List<Seen> all(Filter filter, Predicate<Fact> wanted) {
        return facts.stream()
                .filter(wanted)
                .sorted(FactOrder.FACTS)
                .map(filter::see)
                .toList();
    }
}
