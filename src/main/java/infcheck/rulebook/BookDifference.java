package infcheck.rulebook;

import infcheck.diagnostic.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, or something that a rule book declares, of which two books say something else.
 *
 * @param what its name, such as {@code VI.1.a flight-test …}, {@code lower limit} or {@code standing of CN}
 * @param before what the first book says; null where it says nothing
 * @param after what the second book says; null where it says nothing
 * @param at where, in the first book and then in the second; none where books keep no place of it
 */
public record BookDifference(
        Kind kind,
        String what,
        @Nullable String before,
        @Nullable String after,
        List<Place> at) {
    /** The kind of thing that differs. */
    public enum Kind {
        RULE,
        PARAMETER,
        MILESTONE,
        DEADLINE,
        STANDING,
        READING,
        WORD
    }

    public BookDifference {
        at = List.copyOf(at);
    }
}
