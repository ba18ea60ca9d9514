package infcheck.fact;

/** The way in which an item was eliminated, or went out of the count otherwise. */
public enum Method {
    /** By the procedures for a facility: burning, exploding, crushing or cutting. */
    DESTRUCTION,
    /** By launching it. */
    LAUNCH,
    /** Lost, or destroyed by accident. */
    LOSS,
    /** Made unusable and put on static display. */
    DISPLAY,
    /** In another way than the procedures have. */
    OTHER
}
