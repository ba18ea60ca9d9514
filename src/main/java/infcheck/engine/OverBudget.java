package infcheck.engine;

/** Breaks off a firing from within a predicate; the session says of which rule. */
final class OverBudget extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    OverBudget(String rule) {
        super(rule);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
