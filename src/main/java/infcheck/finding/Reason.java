package infcheck.finding;

import java.util.List;

/**
 * A reason why an act lies outside the book.
 *
 * @param reason the word that the rule book declares, such as {@code RANGE_BELOW}
 * @param because the reason in plain words
 */
public record Reason(String reason, String because) {
    /** The reason for something about which no rule derives anything. */
    public static final Reason NO_RULE = new Reason("NO_RULE", "no rule of the book speaks of it");

    private static final String NO_VALUE = "NO_PARAMETER";

    /** The reason for something about which no rule derives anything on a day on which a number of the book has no value. */
    public static Reason noValue(List<String> parameters) {
        return new Reason(
                NO_VALUE, "the book has no value of `" + String.join("` and `", parameters) + "` for that day");
    }

    /** Whether the book leaves open what it would say. */
    public boolean isOpen() {
        return reason.equals(NO_VALUE);
    }

    /** The reason for an act that did not happen in any world that counts. */
    public static final Reason NO_SUCH_ACT = new Reason("NO_SUCH_ACT", "it did not happen");

    /** The reason for a subject before anything of it was public. */
    public static final Reason NOTHING_KNOWN_YET =
            new Reason("NOTHING_KNOWN_YET", "nothing was known of it by that date");
}
