package infcheck.world;

/**
 * The boundary at which a cell of an axis begins and the one below it ends, in words.
 *
 * @param begins such as {@code from 500} or {@code above 500}; empty for the lowest cell and for words
 * @param ends such as {@code below 500} or {@code to 500}; empty where the other is
 * @param inclusive whether the end is the last value of what lies below, not the first beyond it
 */
public record Boundary(String begins, String ends, boolean inclusive) {
    /** The boundary of a cell that has nothing below it. */
    public static final Boundary NONE = new Boundary("", "", false);

    /** The boundary of a cell that begins from some value on; the caller gives the words for what lies below. */
    public static Boundary from(String begins, String below) {
        return new Boundary(begins, below, false);
    }

    /**
     * The stretch between a beginning and an end in words: {@code below 500}, {@code from 500 to 1000}.
     *
     * @param begins as of a boundary; empty where nothing lies below
     * @param end where what follows begins; none where nothing follows
     * @param everywhere what is said where there is neither
     */
    public static String stretch(String begins, Boundary end, String everywhere) {
        if (begins.isEmpty()) {
            return end.ends().isEmpty() ? everywhere : (end.inclusive() ? "up " : "") + end.ends();
        }
        return end.ends().isEmpty() ? begins : begins + (end.inclusive() ? " " : ", ") + end.ends();
    }

    /** The boundary of a cell that begins beyond some value. */
    public static Boundary beyond(String begins, String value) {
        return new Boundary(begins, "to " + value, true);
    }
}
