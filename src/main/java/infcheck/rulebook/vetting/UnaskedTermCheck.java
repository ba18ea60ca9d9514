package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Word;
import infcheck.rulebook.law.Term;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.util.List;

/**
 * Finds terms that change nothing: no rule asks for them, and no table shows them.
 *
 * @param rules of the whole book
 */
public record UnaskedTermCheck(List<Rule> rules, Diagnostics diagnostics) {

    /** Whether there is one among the words of the book. */
    public boolean among(List<Term> words) {
        return words.stream()
                .anyMatch(word -> word.list() == Word.Kind.TERM && word.label() == null && !isAsked(word.word()));
    }

    /**
     * Warns of each where it is declared.
     *
     * @param root of {@code terms.yaml}
     */
    public void warn(Node root) {
        root.items("terms").stream()
                .filter(item -> !item.has("label") && !isAsked(item.text("term")))
                .forEach(item -> diagnostics.add(new Diagnostic(
                        item.get("term").at(),
                        Diagnostic.Severity.WARNING,
                        "never-asked",
                        "no rule asks for the term `" + item.text("term") + "`, and no table shows it",
                        "ask for it in a rule, give it a `label`, or remove it")));
    }

    private boolean isAsked(String term) {
        return rules.stream()
                .flatMap(rule -> rule.when().stream())
                .flatMap(Condition::patterns)
                .anyMatch(pattern -> asks(pattern, new Operand.Literal(term)));
    }

    private static boolean asks(Condition.Pattern pattern, Operand term) {
        return Components.of(pattern.type()).stream()
                .filter(component -> component.word() == Word.Kind.TERM)
                .map(Component::name)
                .anyMatch(name -> pattern.constraints().stream()
                        .filter(c -> c.component().equals(name))
                        .allMatch(c -> c.allows(term)));
    }
}
