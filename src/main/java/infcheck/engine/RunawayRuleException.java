package infcheck.engine;

import infcheck.diagnostic.Diagnostic;
import infcheck.engine.drools.OverBudgetException.Spent;
import infcheck.rulebook.rule.Rule;

/** A rule needs more than a firing may spend; the firing was given up. */
public final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Diagnostic diagnostic;

    RunawayRuleException(Rule rule, Spent spent) {
        super("the rule `" + rule.name() + "` " + what(spent));
        this.rule = rule.name();
        this.diagnostic = Diagnostic.error(rule.at(), "runaway-rule", String.valueOf(getMessage()), cure(spent));
    }

    private static String what(Spent spent) {
        return switch (spent) {
            case EVALUATIONS -> "compares too many combinations of facts";
            case MATCHES -> "matches too many combinations of facts";
            case SUMS -> "adds up to too many different sums";
            case WORLDS -> "depends on too many open values at once";
        };
    }

    private static String cure(Spent spent) {
        return switch (spent) {
            case EVALUATIONS, MATCHES ->
                "tie its conditions to what few facts have in common, or derive a fact of a part in a rule of its own";
            case SUMS, WORLDS -> "let it count fewer facts at a time, or state fewer of their values as open";
        };
    }

    /** The name of a rule that was being evaluated when the budget ran out. */
    public String rule() {
        return rule;
    }

    /** The same for who can mend the rule: with its place and the cure. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
