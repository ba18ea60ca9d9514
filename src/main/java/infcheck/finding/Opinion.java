package infcheck.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of one claimant's worlds.
 *
 * @param by a State, or {@code open sources}
 * @param status what they come to; {@link Status#INDETERMINATE} where some have a violation and others not; null where the act
 *     happened in none of them
 * @param possible every status that occurs in them, worst first
 * @param absent whether the act did not happen in some of them
 */
public record Opinion(String by, @Nullable Status status, List<Status> possible, boolean absent) {
    public Opinion {
        possible = List.copyOf(possible);
    }

    /** The opinion on something that happened in all of the claimant's worlds. */
    public Opinion(String by, Status status, List<Status> possible) {
        this(by, status, possible, false);
    }
}
