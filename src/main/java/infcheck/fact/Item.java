package infcheck.fact;

/** The kind of item that is counted of a type. */
public enum Item {
    /** A missile that is put together. */
    MISSILE,
    /** The longest stage of a missile that is kept or moved in stages. */
    LONGEST_STAGE,
    /** Another stage. */
    STAGE,
    /** A launch canister that was not shown to be empty. */
    CANISTER,
    /** A launch canister that was shown to be empty. */
    EMPTY_CANISTER,
    /** The airframe of a cruise missile. */
    AIRFRAME,
    LAUNCHER,
    /** A support structure or piece of equipment. */
    STRUCTURE
}
