package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Word;
import infcheck.rulebook.law.Term;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds words that conclusions are made of and that no rule concludes: it is not written yet, or was taken away.
 *
 * @param rules of the whole book
 */
public record UnderivedWordCheck(List<Rule> rules, Diagnostics diagnostics) {
    private static final List<Word.Kind> CONCLUDED = List.of(Word.Kind.TERM, Word.Kind.GROUND, Word.Kind.REASON);

    /** Whether there is one among the words of the book. */
    public boolean among(List<Term> words) {
        return words.stream().anyMatch(word -> isMissing(word.list(), word.word()));
    }

    /**
     * Warns of each where it is declared.
     *
     * @param root of {@code terms.yaml}
     */
    public void warn(Node root) {
        for (Word.Kind list : CONCLUDED) {
            String key = list.name().toLowerCase(Locale.ROOT);
            root.items(key + "s").stream()
                    .map(item -> item.get(key))
                    .filter(word -> isMissing(list, word.text()))
                    .forEach(word -> warn(word, key));
        }
    }

    private void warn(Node word, String list) {
        diagnostics.add(new Diagnostic(
                word.at(),
                Diagnostic.Severity.WARNING,
                "never-concluded",
                "no rule concludes the " + list + " `" + word.text() + "`" + asked(word.text()),
                "write the rule that does, or remove the word everywhere"));
    }

    /** The words that name the place of the first rule that asks for a word; empty where no rule does. */
    private String asked(String word) {
        return rules.stream()
                .flatMap(rule -> rule.when().stream())
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.constraints().stream().anyMatch(c -> c.names(word)))
                .findFirst()
                .map(pattern -> ", which is asked for at " + pattern.at())
                .orElse("");
    }

    private boolean isMissing(Word.Kind list, String word) {
        return CONCLUDED.contains(list)
                && rules.stream()
                        .flatMap(rule -> concluded(rule.then(), list))
                        .noneMatch(o -> o instanceof Operand.Variable || o.equals(new Operand.Literal(word)));
    }

    private static Stream<Operand> concluded(Conclusion conclusion, Word.Kind list) {
        List<Component> components = Components.of(conclusion.type());
        return IntStream.range(0, components.size())
                .filter(i -> components.get(i).word() == list)
                .mapToObj(conclusion.arguments()::get);
    }
}
