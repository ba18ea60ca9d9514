package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;

/** What the typing of one rule shares. */
record RuleTools(Scope scope, OperandTyping operands, WordCheck words, Diagnostics diagnostics) {

    static RuleTools of(Written.Rule rule, WordLists lists, Diagnostics diagnostics) {
        Scope scope = new Scope(rule, diagnostics);
        WordCheck words = new WordCheck(lists, diagnostics);
        return new RuleTools(scope, new OperandTyping(scope, words, diagnostics), words, diagnostics);
    }
}
