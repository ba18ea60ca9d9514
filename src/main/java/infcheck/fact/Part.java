package infcheck.fact;

/** Which of the items of a type a declared number is of. */
public enum Part {
    DEPLOYED,
    NON_DEPLOYED,
    /** All of them, where nobody says how many of them were deployed. */
    WHOLE
}
