package infcheck.oracle;

/** Where the rules read a row otherwise than the oracle, and nobody has settled it yet. */
enum Pending {
    /** Row 26: who declared missiles of one flight path alone has a ceiling too, all or none of them, and keeps to it. */
    ROW_26_ONE_SIDED,
    /** Row 28: what is held of the missiles that the ground launches runs, though nothing else says that the ground launches any. */
    ROW_28_UNITS,
    /** Rows 45 and 50: what the ground launches counts for launchers that are read as one type also where one serves for tests. */
    ROW_45_TESTS,
    /** Rows 45 and 80: launchers that are read as one type go with what was never deployed, whichever of them held it. */
    ROW_80_READ_AS_ONE
}
