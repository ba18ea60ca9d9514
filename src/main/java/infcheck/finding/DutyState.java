package infcheck.finding;

/** The state of a duty at the as-of date, the least pressing first. */
public enum DutyState {
    /** Its period has not begun. */
    NOT_BEGUN,
    /** Its last lawful day has passed, and no fact tells of anything that it concerns. */
    PASSED,
    /** Nothing was left of what it forbids after its last lawful day, or what it concerns ended before. */
    MET,
    /** The thing that it forbids went on after its last lawful day and has ended. */
    MET_LATE,
    /** Its last lawful day has not passed. */
    RUNNING,
    /** Whether it was met is disputed or cannot be told. */
    OPEN,
    /** The thing that it forbids goes on after its last lawful day. */
    LATE
}
