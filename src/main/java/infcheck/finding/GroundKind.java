package infcheck.finding;

/** The kind of reason that exempts a breach. */
public enum GroundKind {
    /** The item is not of the kind that the treaty defines. */
    DEFINITION,
    /** The treaty excepts it. */
    EXCEPTION,
    /** The State is not bound. */
    STANDING,
    /** The treaty is not, or no longer, in force. */
    TIME
}
