package infcheck.rulebook.law;

import infcheck.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * The standing of a State under a treaty for a time, as {@code standing.yaml} or a scenario says it.
 *
 * @param standing the declared word
 * @param from the first day
 * @param until the last day
 * @param source where that is said; null where the file names none
 */
public record StandingPeriod(
        String state,
        String standing,
        DateReference from,
        DateReference until,
        @Nullable String source,
        Place at) {

    /** The same for a State. */
    public StandingPeriod of(String other) {
        return new StandingPeriod(other, standing, from, until, source, at);
    }
}
