package infcheck.engine;

/** A rule joins so many facts that firing was stopped; the session is of no further use. */
public final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    RunawayRuleException(String rule) {
        super("rule `" + rule + "` compares too many combinations of facts");
        this.rule = rule;
    }

    /** The name of a rule that was being evaluated when the budget ran out. */
    public String rule() {
        return rule;
    }
}
