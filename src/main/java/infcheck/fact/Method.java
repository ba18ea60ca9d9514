package infcheck.fact;

/** The way in which an item was eliminated, or went out of the count otherwise. */
public enum Method {
    /** Eliminated by the procedures for a facility: burning, exploding, crushing or cutting. */
    DESTRUCTION,
    /** Eliminated by a launch. */
    LAUNCH,
    /** Lost, or destroyed by accident. */
    LOSS,
    /** Made unusable and put on static display. */
    DISPLAY,
    /** Some way that the procedures do not have. */
    OTHER
}
