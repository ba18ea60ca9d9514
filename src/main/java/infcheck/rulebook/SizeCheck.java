package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;

/** Keeps a rule short enough to be read beside its paragraph. */
final class SizeCheck {
    private static final int MOST_LINES = 25;
    private static final int MOST_BRANCHES = 32;

    private final Written.Rule rule;
    private final Diagnostics diagnostics;

    SizeCheck(Written.Rule rule, Diagnostics diagnostics) {
        this.rule = rule;
        this.diagnostics = diagnostics;
    }

    void check() {
        int lines = rule.end().at().line() - rule.keyword().at().line() + 1;
        if (lines > MOST_LINES) {
            String message = "the rule has " + lines + " lines, and a rule has at most " + MOST_LINES;
            diagnostics.error(rule.keyword().at(), "long-rule", message, "state one paragraph in one rule");
        }
        branches();
    }

    /** Alternatives multiply: two groups of three are nine ways to fulfil a rule. */
    private void branches() {
        int ways = 1;
        for (Written.Condition condition : rule.when()) {
            if (condition instanceof Written.Or or) {
                ways *= or.branches().size();
                if (ways > MOST_BRANCHES) {
                    String message = "the alternatives give more than " + MOST_BRANCHES + " ways to fulfil the rule";
                    diagnostics.error(or.first().at(), "branches", message, "write several rules");
                    return;
                }
            }
        }
    }
}
