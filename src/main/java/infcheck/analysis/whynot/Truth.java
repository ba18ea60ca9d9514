package infcheck.analysis.whynot;

/** The truth of a condition. */
public enum Truth {
    TRUE,
    FALSE,
    /** True in some worlds that count, and not in others. */
    OPEN,
    /** It asks of what an earlier condition did not find. */
    UNASKED
}
