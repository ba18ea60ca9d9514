package infcheck.fact;

/** The target of a flight-test. */
public enum Target {
    SURFACE,
    ABOVE_SURFACE
}
