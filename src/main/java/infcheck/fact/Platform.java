package infcheck.fact;

/** What a missile is launched from. */
public enum Platform {
    GROUND_MOBILE,
    GROUND_FIXED,
    SHIP,
    SUBMARINE,
    AIR
}
