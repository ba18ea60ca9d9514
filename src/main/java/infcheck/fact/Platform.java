package infcheck.fact;

/** The platform from which a missile is launched. */
public enum Platform {
    GROUND_MOBILE,
    GROUND_FIXED,
    SHIP,
    SUBMARINE,
    AIR
}
