package infcheck.analysis.describe;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One rule in English: a phrase for each condition, and one for the conclusion. */
public final class RuleWords {
    private final VariableNames letters = new VariableNames();

    /** The conditions in the order of the rule. */
    public List<String> when(Rule rule) {
        return rule.when().stream().map(this::condition).toList();
    }

    /** The conclusion; the conditions must have been told before. */
    public String then(Conclusion conclusion) {
        List<Component> components = Components.of(conclusion.type());
        ConstraintWords words = new ConstraintWords(conclusion.type(), letters);
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < conclusion.arguments().size(); i++) {
            phrases.add(words.compared(
                    components.get(i).name(),
                    Operator.EQUAL,
                    words.value(components.get(i).name(), conclusion.arguments().get(i))));
        }
        return EnglishList.withArticle(told(new FactNames(conclusion.type()).noun(), phrases));
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return "no " + fact(not.pattern());
        } else if (condition instanceof Condition.Exists exists) {
            return "at least one " + fact(exists.pattern());
        } else if (condition instanceof Condition.Or or) {
            return or.branches().stream().map(this::some).collect(Collectors.joining("; or ", "either ", ""));
        }
        return condition instanceof Condition.Accumulate accumulate
                ? accumulated(accumulate)
                : some((Condition.Pattern) condition);
    }

    private String some(Condition.Pattern pattern) {
        return (new FactNames(pattern.type()).isOne() ? "the " : "some ") + fact(pattern);
    }

    private String accumulated(Condition.Accumulate accumulate) {
        String each = "each " + fact(accumulate.pattern());
        ConstraintWords words = new ConstraintWords(accumulate.pattern().type(), letters);
        String argument = accumulate.argument() == null ? "" : letters.of(accumulate.argument());
        String all = switch (accumulate.function()) {
            case COUNT -> "the number, counting " + each;
            case SUM -> "the sum of " + argument + " over " + each;
            case MIN -> "the least " + argument + " of " + each;
            case MAX -> "the greatest " + argument + " of " + each;
        };
        return all + ": " + ConstraintWords.number(accumulate.operator(), words.value("", accumulate.limit()));
    }

    /** The noun, the name of the fact if it has one, and what is so of it. */
    private String fact(Condition.Pattern pattern) {
        FactNames names = new FactNames(pattern.type());
        String variable = pattern.variable();
        String noun = names.noun() + (variable == null ? "" : " " + letters.name(variable, null));
        ConstraintWords words = new ConstraintWords(pattern.type(), letters);
        List<String> phrases = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            phrases.addAll(words.of(constraint, "the " + told(noun, phrases)));
        }
        return told(noun, phrases);
    }

    private static String told(String noun, List<String> phrases) {
        return (noun + " " + String.join(", ", phrases)).strip();
    }
}
