package infcheck.oracle;

import infcheck.fact.Components;
import infcheck.fact.Word;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every way in which a slip of one rule may look: a condition too few, another sign, another word.
 *
 * @param known the words of each list
 */
record RuleEdits(Rule rule, Function<Word.Kind, Set<String>> known) {

    /** A rule with a slip in it. */
    record Edit(String what, Rule rule) {}

    Stream<Edit> all() {
        Stream<Edit> conditions = IntStream.range(0, rule.when().size()).boxed().flatMap(this::ofCondition);
        return Stream.of(dropped(), conditions, concluded()).flatMap(s -> s);
    }

    /** Without a condition on which nothing else rests. */
    private Stream<Edit> dropped() {
        return IntStream.range(0, rule.when().size())
                .mapToObj(i -> new Edit(told(i, "dropped"), when(i, List.of())))
                .filter(e -> Variables.allBound(e.rule()))
                .filter(e -> e.rule().when().stream().anyMatch(Pattern.class::isInstance));
    }

    private Stream<Edit> ofCondition(int index) {
        Condition condition = rule.when().get(index);
        return new ConditionEdits(condition, known)
                .all()
                .map(e -> new Edit(told(index, e.what()), when(index, List.of(e.condition()))))
                .filter(e -> Variables.allBound(e.rule()));
    }

    /** Another word in what follows. */
    private Stream<Edit> concluded() {
        Conclusion then = rule.then();
        return IntStream.range(0, then.arguments().size()).boxed().flatMap(i -> {
            Word.Kind list = Components.of(then.type()).get(i).word();
            return Words.another(then.arguments().get(i), list, known).map(other -> {
                List<Operand> arguments = new ArrayList<>(then.arguments());
                arguments.set(i, other);
                Conclusion changed = new Conclusion(then.type(), arguments, then.at());
                return new Edit(rule.name() + ": then " + other, with(rule.when(), changed));
            });
        });
    }

    private String told(int index, String what) {
        return rule.name() + ": condition " + (index + 1) + " " + what;
    }

    private Rule when(int index, List<Condition> instead) {
        List<Condition> conditions = new ArrayList<>(rule.when());
        conditions.remove(index);
        conditions.addAll(index, instead);
        return with(conditions, rule.then());
    }

    private Rule with(List<Condition> conditions, Conclusion then) {
        return new Rule(rule.name(), rule.provision(), rule.says(), rule.note(), conditions, then, rule.at());
    }
}
