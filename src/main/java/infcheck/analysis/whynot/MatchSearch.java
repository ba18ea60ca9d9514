package infcheck.analysis.whynot;

import infcheck.analysis.whynot.AskedPattern.Candidate;
import infcheck.engine.match.AccumulateResult;
import infcheck.engine.match.PatternEvaluator;
import infcheck.engine.match.ValueComparison;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the matches of one rule that meet the most conditions in one world, by depth-first search with branch and bound.
 *
 * <p>A condition that no fact fulfils takes the facts that come nearest, and the search goes on with what they bind. Of two ways that
 * leave the same to be asked, the one that met more conditions is followed, and of equal ones the first: that of the latest day.
 */
final class MatchSearch {
    private final Rule rule;
    private final WantedConclusion wanted;
    private final FactIndex facts;
    private final List<Set<String>> asked = new ArrayList<>();
    private final List<Map<List<Object>, Integer>> seen = new ArrayList<>();
    private final Deque<TriedCondition> path = new ArrayDeque<>();
    private final List<List<TriedCondition>> best = new ArrayList<>();
    private int least = Integer.MAX_VALUE;

    private MatchSearch(Rule rule, WantedConclusion wanted, FactIndex facts) {
        this.rule = rule;
        this.wanted = wanted;
        this.facts = facts;
        for (int place = 0; place <= rule.when().size(); place++) {
            asked.add(variables(rule.when().subList(place, rule.when().size())));
            seen.add(new HashMap<>());
        }
    }

    /** The ways of meeting the most conditions, at least one; where the rule matches each is a match. */
    static List<List<TriedCondition>> of(Rule rule, WantedConclusion wanted, FactIndex facts) {
        MatchSearch search = new MatchSearch(rule, wanted, facts);
        search.from(0, Map.of(), 0);
        return search.best;
    }

    private static Set<String> variables(List<Condition> conditions) {
        Set<String> variables = new HashSet<>();
        conditions.stream()
                .flatMap(c -> Stream.concat(
                        c.patterns().flatMap(p -> p.constraints().stream()).flatMap(AskedPattern::operands),
                        c instanceof Condition.Accumulate a ? Stream.of(a.limit()) : Stream.empty()))
                .filter(Operand.Variable.class::isInstance)
                .forEach(o -> variables.add(((Operand.Variable) o).name()));
        return variables;
    }

    private void from(int place, Map<String, Object> bound, int missed) {
        if (missed > least || !isNew(place, bound, missed)) {
            return;
        } else if (place < rule.when().size()) {
            ask(place, rule.when().get(place), bound, missed);
            return;
        } else if (missed < least) {
            best.clear();
            least = missed;
        }
        List<TriedCondition> way = new ArrayList<>();
        path.descendingIterator().forEachRemaining(way::add);
        best.add(way);
    }

    /** Whether no way before left the same to be asked, missed the same and met as much. */
    private boolean isNew(int place, Map<String, Object> bound, int missed) {
        Map<String, Object> left = new HashMap<>(bound);
        left.keySet().retainAll(asked.get(place));
        List<Object> key = new ArrayList<>(List.of(left));
        path.stream().filter(TriedCondition::isWithout).forEach(t -> key.add(missing(t)));
        Integer before = seen.get(place).putIfAbsent(key, missed);
        if (before != null && before <= missed) {
            return false;
        }
        seen.get(place).put(key, missed);
        return true;
    }

    /** The key that tells a fact that is not there from others. */
    private static List<Object> missing(TriedCondition tried) {
        Map<String, Object> joined = new HashMap<>(tried.bound());
        joined.keySet().retainAll(variables(List.of(tried.condition())));
        return List.of(tried.pattern().at(), joined);
    }

    private void go(TriedCondition tried, int place, Map<String, Object> bound, int missed) {
        path.push(tried);
        from(place + 1, bound, missed + (tried.isMet() ? 0 : 1));
        path.pop();
    }

    private void ask(int place, Condition condition, Map<String, Object> bound, int missed) {
        if (condition instanceof Condition.Pattern pattern) {
            match(place, pattern, bound, missed);
        } else if (condition instanceof Condition.Or or) {
            go(either(or, bound), place, bound, missed);
        } else if (condition instanceof Condition.Exists exists) {
            go(some(exists, exists.pattern(), bound), place, bound, missed);
        } else if (condition instanceof Condition.Not not) {
            go(none(not, bound), place, bound, missed);
        } else {
            go(accumulated((Condition.Accumulate) condition, bound), place, bound, missed);
        }
    }

    private void match(int place, Condition.Pattern pattern, Map<String, Object> bound, int missed) {
        AskedPattern asking = new AskedPattern(pattern, bound, wanted);
        List<Candidate> all = candidates(asking);
        List<Candidate> some = asking.binds() || all.isEmpty() ? all : all.subList(0, 1);
        boolean fulfilled = !some.isEmpty() && some.get(0).unmet().isEmpty();
        for (Candidate candidate : some) {
            boolean met = candidate.unmet().isEmpty();
            if (met || !fulfilled || missed + 1 < least) {
                TriedCondition tried = tried(pattern, pattern, candidate, bound);
                go(tried, place, asking.evaluator().bind(candidate.fact()), missed);
            }
        }
        if (some.isEmpty()) {
            go(without(pattern, asking, bound), place, bound, missed);
        }
    }

    /** Those that fulfil the pattern first, then the nearest. */
    private List<Candidate> candidates(AskedPattern asking) {
        if (!asking.canBeAsked()) {
            return List.of();
        }
        List<Candidate> all = new ArrayList<>(asking.candidates(facts));
        all.sort(Comparator.comparingInt((Candidate c) -> c.unmet().size())
                .thenComparingDouble(c -> distance(c, asking.evaluator())));
        return all;
    }

    private static double distance(Candidate candidate, PatternEvaluator evaluator) {
        if (candidate.unmet().isEmpty()) {
            return 0;
        }
        Map<String, Object> variables = evaluator.bind(candidate.fact());
        return candidate.unmet().stream()
                .mapToDouble(c -> Distance.of(candidate.fact(), c, variables))
                .sum();
    }

    private static TriedCondition tried(
            Condition condition, Condition.Pattern pattern, Candidate candidate, Map<String, Object> bound) {
        List<Constraint> unmet = candidate.unmet();
        Truth truth = unmet.isEmpty() ? Truth.TRUE : Truth.FALSE;
        return new TriedCondition(condition, pattern, truth, bound, List.of(candidate.fact()), unmet, null);
    }

    private static TriedCondition without(Condition condition, AskedPattern asking, Map<String, Object> bound) {
        Truth truth = asking.canBeAsked() ? Truth.FALSE : Truth.UNASKED;
        return new TriedCondition(condition, asking.pattern(), truth, bound, List.of(), List.of(), null);
    }

    private TriedCondition some(Condition condition, Condition.Pattern pattern, Map<String, Object> bound) {
        AskedPattern asking = new AskedPattern(pattern, bound, wanted);
        return candidates(asking).stream()
                .findFirst()
                .map(c -> tried(condition, pattern, c, bound))
                .orElseGet(() -> without(condition, asking, bound));
    }

    /** The branch that comes nearest; of equal ones the first. */
    private TriedCondition either(Condition.Or or, Map<String, Object> bound) {
        return or.branches().stream()
                .map(branch -> some(or, branch, bound))
                .min(Comparator.comparing((TriedCondition t) -> !t.isMet())
                        .thenComparing(t -> t.facts().isEmpty())
                        .thenComparing(t -> t.unmet().size()))
                .orElseThrow();
    }

    private TriedCondition none(Condition.Not not, Map<String, Object> bound) {
        AskedPattern asking = new AskedPattern(not.pattern(), bound, wanted);
        List<Fact> found = fulfilling(asking);
        Truth truth = !asking.canBeAsked() ? Truth.UNASKED : found.isEmpty() ? Truth.TRUE : Truth.FALSE;
        return new TriedCondition(not, not.pattern(), truth, bound, found, List.of(), null);
    }

    private TriedCondition accumulated(Condition.Accumulate accumulate, Map<String, Object> bound) {
        AskedPattern asking = new AskedPattern(accumulate.pattern(), bound, wanted);
        Optional<Object> limit = accumulate.limit() instanceof Operand.Variable variable
                ? Optional.ofNullable(bound.get(variable.name()))
                : Optional.of(PatternEvaluator.operand(accumulate.limit(), bound));
        if (!asking.canBeAsked() || limit.isEmpty()) {
            return new TriedCondition(
                    accumulate, accumulate.pattern(), Truth.UNASKED, bound, List.of(), List.of(), null);
        }
        List<Fact> found = fulfilling(asking);
        Object result = AccumulateResult.of(accumulate, asking.evaluator(), found);
        boolean met =
                result != null && ValueComparison.test(accumulate.operator()).test(result, limit.get());
        Truth truth = met ? Truth.TRUE : Truth.FALSE;
        return new TriedCondition(accumulate, accumulate.pattern(), truth, bound, found, List.of(), result);
    }

    private List<Fact> fulfilling(AskedPattern asking) {
        return asking.canBeAsked()
                ? asking.candidates(facts).stream()
                        .filter(c -> c.unmet().isEmpty())
                        .map(Candidate::fact)
                        .toList()
                : List.of();
    }
}
