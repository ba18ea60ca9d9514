package infcheck.fact;

/** The part of a type's items that a declared number counts. */
public enum Part {
    DEPLOYED,
    NON_DEPLOYED,
    /** All of them, where nobody says how many of them were deployed. */
    WHOLE
}
