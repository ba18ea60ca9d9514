package infcheck.factbook.claim;

import infcheck.diagnostic.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One source's value among several.
 *
 * @param by a State, or {@link #OPEN_SOURCES}
 * @param extent the value, or the values between which it lies
 * @param text as the file writes it, such as {@code 480} or {@code 500-5500}
 * @param basis how the figure is known; null where the file does not say
 * @param published when it became known; null where that is not stated, and it then counts as known
 */
public record Claim(
        String by,
        Extent extent,
        String text,
        @Nullable String basis,
        String source,
        @Nullable PartialDate published,
        Place at) {

    /** The claimant of every report that no State has adopted. */
    public static final String OPEN_SOURCES = "open sources";

    /** The text within a sentence: of an act, that it happened or that it did not. */
    public String phrase() {
        return extent.equals(new Extent.Word(ClaimedValue.HAPPENED))
                        || extent.equals(new Extent.Word(ClaimedValue.DID_NOT_HAPPEN))
                ? "it " + text
                : text;
    }

    boolean knownAt(LocalDate day) {
        return published == null || !published.after(day);
    }
}
