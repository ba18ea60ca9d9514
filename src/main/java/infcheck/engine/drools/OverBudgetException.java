package infcheck.engine.drools;

/** A rule needs more than a firing may spend; the firing is given up. */
public final class OverBudgetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final Spent spent;

    OverBudgetException(String rule, Spent spent) {
        super(rule + ": " + spent);
        this.rule = rule;
        this.spent = spent;
    }

    /** The kind of thing that a rule may need too much of. */
    public enum Spent {
        /** Comparisons of facts, and combinations that pass. */
        EVALUATIONS,
        /** Matches that derive a fact. */
        MATCHES,
        /** Sums that differ from world to world. */
        SUMS,
        /** Nodes of the decision diagram. */
        WORLDS
    }

    /** The name of the rule that was being evaluated. */
    public String rule() {
        return rule;
    }

    public Spent spent() {
        return spent;
    }
}
