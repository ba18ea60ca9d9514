package infcheck.engine;

import infcheck.diagnostic.Diagnostic;
import infcheck.rulebook.Rule;

/** A rule joins so many facts that firing was stopped; the session is of no further use. */
public final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Diagnostic diagnostic;

    RunawayRuleException(Rule rule) {
        super("the rule `" + rule.name() + "` compares too many combinations of facts");
        this.rule = rule.name();
        this.diagnostic = Diagnostic.error(
                rule.at(),
                "runaway-rule",
                String.valueOf(getMessage()),
                "tie its conditions to what few facts have in common, or derive a fact of a part in a rule of its own");
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
