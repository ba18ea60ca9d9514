package infcheck.fact;

/** The kinds of act. */
public enum ActKind {
    PRODUCTION,
    FLIGHT_TEST,
    LAUNCH,
    POSSESSION,
    DEPLOYMENT,
    ELIMINATION,
    TRANSFER
}
