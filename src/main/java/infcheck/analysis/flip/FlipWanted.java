package infcheck.analysis.flip;

import infcheck.finding.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question: the headline that is wanted, how many changes, and what stays fixed.
 *
 * @param to the headline that is wanted; null for any other than there is
 * @param changes as many as a set may have, from 1
 * @param fixed ids of values, questions and milestones that stay as they are
 */
public record FlipWanted(@Nullable Status to, int changes, Set<String> fixed) {
    /** As many changes as are tried together. */
    public static final int MOST = 3;

    public FlipWanted {
        fixed = Set.copyOf(fixed);
        if (changes < 1 || changes > MOST) {
            throw new IllegalArgumentException(changes + " changes");
        }
    }

    boolean isReached(Status base, Status status) {
        return to == null ? status != base : status == to;
    }
}
