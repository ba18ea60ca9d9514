package infcheck.fact;

/** The kinds of place at which missiles and launchers are. */
public enum Facility {
    DEPLOYMENT_AREA,
    OPERATING_BASE,
    MISSILE_PRODUCTION,
    LAUNCHER_PRODUCTION,
    MISSILE_REPAIR,
    LAUNCHER_REPAIR,
    TRAINING,
    MISSILE_STORAGE,
    LAUNCHER_STORAGE,
    TEST_RANGE,
    ELIMINATION,
    RESEARCH_LAUNCH_SITE
}
