package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.syntax.Written;

/** What the typing of one rule shares. */
public record RuleTools(Scope scope, OperandTyping operands, WordCheck words, Diagnostics diagnostics) {

    static RuleTools of(Written.Rule rule, WordLists lists, Diagnostics diagnostics) {
        Scope scope = new Scope(rule, diagnostics);
        WordCheck words = new WordCheck(lists, diagnostics);
        return new RuleTools(scope, new OperandTyping(scope, words, diagnostics), words, diagnostics);
    }
}
