package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.syntax.SyntaxOutline;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what only all files together can show: a name used twice, and conclusions that rest on themselves. */
public final class BookWideCheck {
    private BookWideCheck() {}

    static void check(List<SyntaxTree.Rule> written, List<Rule> rules, Diagnostics diagnostics) {
        names(written, diagnostics);
        CycleCheck.report(rules, diagnostics);
        same(written, diagnostics);
    }

    /** Warns of a rule that has the conditions and the conclusion of another. */
    private static void same(List<SyntaxTree.Rule> rules, Diagnostics diagnostics) {
        Map<List<?>, Token> first = new HashMap<>();
        for (SyntaxTree.Rule rule : rules) {
            Token before = first.putIfAbsent(SyntaxOutline.meaning(rule), rule.name());
            if (before != null && !rule.damaged() && !before.is(rule.name().text())) {
                diagnostics.add(new Diagnostic(
                        rule.name().at(),
                        Diagnostic.Severity.WARNING,
                        "same-rule",
                        "the rule says what " + before.text() + " says already, at " + before.at(),
                        "keep one"));
            }
        }
    }

    private static void names(List<SyntaxTree.Rule> rules, Diagnostics diagnostics) {
        Map<String, Token> first = new HashMap<>();
        for (SyntaxTree.Rule rule : rules) {
            Token before = first.putIfAbsent(rule.name().value(), rule.name());
            if (before != null) {
                diagnostics.error(
                        rule.name().at(),
                        "duplicate-rule",
                        "a rule named " + rule.name().text() + " is already at " + before.at(),
                        "give each rule a name of its own");
            }
        }
    }
}
