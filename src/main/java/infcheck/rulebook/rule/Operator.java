package infcheck.rulebook.rule;

/** An operator that compares two values. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    CONTAINS("contains");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The operator as rule files write it. */
    public String sign() {
        return sign;
    }
}
