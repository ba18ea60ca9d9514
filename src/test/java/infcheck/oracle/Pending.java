package infcheck.oracle;

/** Where the rules read a row otherwise than the oracle, and nobody has settled it yet. */
enum Pending {
    /** Row 26: who declared missiles of one flight path alone has a ceiling too, all or none of them, and keeps to it. */
    ROW_26_ONE_SIDED,
    /** Row 26: what was declared counts, whether anything else says that the State had missiles of the type on that day or not. */
    ROW_26_NOT_HELD,
    /** Row 26: where the share of ballistic missiles is too high, what is held of cruise missiles breaches nothing: it lowers it. */
    ROW_26_CRUISE,
    /** Row 78: what is done away with in another way than the procedures have is excused by nothing from being done at its place. */
    ROW_78_OTHER,
    /** Row 81: before the Treaty was in force nothing counted, so nothing was left in the count. */
    ROW_81_BEFORE
}
