package infcheck.finding;

import java.util.List;

/**
 * What one claimant's worlds say.
 *
 * @param by a State, or {@code open sources}
 * @param status what they come to; {@link Status#INDETERMINATE} where some have a violation and others not
 * @param possible every status that occurs in them, worst first
 */
public record Opinion(String by, Status status, List<Status> possible) {
    public Opinion {
        possible = List.copyOf(possible);
    }
}
