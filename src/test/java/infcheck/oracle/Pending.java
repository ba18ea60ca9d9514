package infcheck.oracle;

/** Where the rules read a row otherwise than the oracle, and nobody has settled it yet. */
enum Pending {
    /** Row 45: what the launcher contained that is taken for another one counts for the other too: they are one type. */
    ROW_45_ONE_WAY,
    /** Row 38 speaks of ground-launched ballistic missiles; one launched from sea or air is outside for that, and not for this. */
    ROW_38_FROM_ANYWHERE,
    /** Row 38 on the reading that a boosted glide vehicle is a ballistic missile. */
    ROW_38_GLIDE,
    /** Rows 2, 3 and section 3: a target that delivers no weapon is outside, on whatever reading of VII(12). */
    ROW_2_BOOSTERS,
    /** Row 5: the launcher of what delivers no weapon is none of the Treaty, be the range known or not. */
    ROW_5_UNSTATED_RANGE,
    /** Row 52: on the reading that it is a booster it is no missile of the Treaty, and there is no duty to do away with it. */
    ROW_52_DUTY,
    /** Row 45: a launcher taken for one that held a missile of unstated range may be a launcher of the Treaty: nobody can tell. */
    ROW_45_UNSTATED_RANGE
}
