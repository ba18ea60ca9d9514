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
    ROW_45_UNSTATED_RANGE,
    /** Rows 4 and 37: what is flown from a launcher on a ship or aircraft is not launched from the ground, whatever else its type is. */
    ROW_4_FROM_SHIP,
    /** Section 3, Transfers: no article forbids giving a missile away in so many words; that is said, and not that nobody can tell. */
    ROW_99_TRANSFER,
    /** Row 34: a stage that looks like a listed one is stated of a production of missiles too, which are made with it. */
    ROW_34_ITEM,
    /** Row 34: a sea-launched type is not permitted such a stage; that it is sea-launched excuses its missiles, not the stage. */
    ROW_34_SEA,
    /** Row 34: the model has more than one stage. */
    ROW_34_MODEL,
    /** Row 34: what has the stage is a weapon of a type outside the Treaty, and no vehicle that delivers none. */
    ROW_34_WEAPON,
    /** Row 37: units that leave aircraft are excused for that, and not for the ships that launch others of the type. */
    ROW_37_UNITS,
    /** Row 52: on the reading that it is a booster it is no missile of the Treaty, and a launcher for tests that held it none of its launchers. */
    ROW_52_TEST_LAUNCHER,
    /** Row 51: a launcher for tests of what is launched from the ground, nobody knows how far, may be one of the Treaty. */
    ROW_51_UNSTATED_RANGE,
    /** Row 55: a launcher for boosters is one of the 35, be it above ground or below. */
    ROW_55_BELOW_GROUND,
    /** Row 80: with the types that were tried and never deployed go their launchers. */
    ROW_80_LAUNCHERS
}
