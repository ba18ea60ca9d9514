package infcheck.oracle;

/** Where the rules read a row otherwise than the oracle, and nobody has settled it yet. */
enum Pending {
    /** Rows 2, 3 and section 3: a target that delivers no weapon is outside, on whatever reading of VII(12). */
    ROW_2_BOOSTERS,
    /** Row 37: what was flown from something fixed on land was launched from the ground, and its type is from then on. */
    ROW_37_FLOWN,
    /** Section 7 and row 34: that a stage looks like a listed one does not make a sea-launched missile one that must not be held. */
    ROW_34_HELD,
    /** Row 34: a stage that looks like a listed one is not excused by the platform that a production states of its missiles. */
    ROW_34_PLATFORM,
    /** Row 45: a launcher for boosters that is taken for one of which nobody can tell may be one of the Treaty as well. */
    ROW_56_UNSTATED_RANGE
}
