package infcheck.fact;

/** What a flight-test was aimed at. */
public enum Target {
    SURFACE,
    ABOVE_SURFACE
}
