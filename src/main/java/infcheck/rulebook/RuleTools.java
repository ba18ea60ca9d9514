package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;

/** What the typing of one rule shares. */
record RuleTools(Scope scope, OperandTyping operands, WordCheck words, Diagnostics diagnostics) {

    static RuleTools of(WordLists lists, Diagnostics diagnostics) {
        Scope scope = new Scope(diagnostics);
        WordCheck words = new WordCheck(lists, diagnostics);
        return new RuleTools(scope, new OperandTyping(scope, words, diagnostics), words, diagnostics);
    }
}
