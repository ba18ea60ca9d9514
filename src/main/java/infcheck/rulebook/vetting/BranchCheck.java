package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.syntax.SyntaxTree;

/** Keeps the alternatives of a rule few enough to be counted. */
public final class BranchCheck {
    private static final int MOST_BRANCHES = 32;

    private final SyntaxTree.Rule rule;
    private final Diagnostics diagnostics;

    BranchCheck(SyntaxTree.Rule rule, Diagnostics diagnostics) {
        this.rule = rule;
        this.diagnostics = diagnostics;
    }

    /** Alternatives multiply: two groups of three are nine ways to fulfil a rule. */
    void check() {
        int ways = 1;
        for (SyntaxTree.Condition condition : rule.when()) {
            if (condition instanceof SyntaxTree.Or or) {
                ways *= or.branches().size();
                if (ways > MOST_BRANCHES) {
                    String message = "the alternatives allow more than " + MOST_BRANCHES + " ways to meet the rule";
                    diagnostics.error(or.first().at(), "branches", message, "write several rules");
                    return;
                }
            }
        }
    }
}
