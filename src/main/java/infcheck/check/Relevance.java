package infcheck.check;

import infcheck.fact.Derived;
import infcheck.fact.Reading;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which questions of law can matter to which facts.
 *
 * <p>A question cannot matter where every rule that asks it also wants a fact that is not there. That is found without firing, from
 * the patterns and the values written in them; whatever rests on more counts as possible.
 */
final class Relevance {
    private final List<Rule> asking;
    private final boolean everywhere;

    private Relevance(List<Rule> asking, boolean everywhere) {
        this.asking = asking;
        this.everywhere = everywhere;
    }

    static Relevance of(List<Rule> rules) {
        List<Rule> asking = rules.stream()
                .filter(r -> Patterns.of(r).anyMatch(p -> p.type() == Reading.class))
                .toList();
        return new Relevance(asking, false);
    }

    /** For a comparison: every question matters everywhere. */
    static Relevance full() {
        return new Relevance(List.of(), true);
    }

    /**
     * The axes of the questions that can matter to some facts.
     *
     * @param present whether a fact that a pattern wants may be among them
     */
    List<Axis> among(List<Axis> questions, Predicate<Condition.Pattern> present) {
        Set<String> possible = new TreeSet<>();
        asking.stream().filter(r -> canMatch(r, present)).forEach(r -> possible.addAll(asked(r)));
        return questions.stream()
                .filter(q -> everywhere || possible.contains(q.id()))
                .toList();
    }

    private static List<String> asked(Rule rule) {
        return Patterns.of(rule)
                .filter(p -> p.type() == Reading.class)
                .flatMap(p -> p.constraints().stream())
                .filter(c -> c.component().equals("name"))
                .flatMap(c -> Patterns.literal(c).stream())
                .map(Object::toString)
                .toList();
    }

    /** Whether every stated fact that a rule wants may be there. */
    private static boolean canMatch(Rule rule, Predicate<Condition.Pattern> present) {
        return rule.when().stream()
                .flatMap(Relevance::wanted)
                .filter(p -> p.type() != Reading.class && !Derived.class.isAssignableFrom(p.type()))
                .allMatch(present);
    }

    /** The patterns without a fact for which the rule cannot match. */
    private static Stream<Condition.Pattern> wanted(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        return condition instanceof Condition.Exists exists ? Stream.of(exists.pattern()) : Stream.empty();
    }
}
