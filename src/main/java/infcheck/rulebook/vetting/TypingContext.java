package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.syntax.SyntaxTree;

/** The context that the typing of one rule shares. */
public record TypingContext(VariableScope scope, OperandTyping operands, WordCheck words, Diagnostics diagnostics) {

    static TypingContext of(SyntaxTree.Rule rule, WordLists lists, Diagnostics diagnostics) {
        VariableScope scope = new VariableScope(rule, diagnostics);
        WordCheck words = new WordCheck(lists, diagnostics);
        return new TypingContext(scope, new OperandTyping(scope, words, diagnostics), words, diagnostics);
    }
}
