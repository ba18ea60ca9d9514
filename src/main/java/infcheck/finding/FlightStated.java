package infcheck.finding;

import org.jspecify.annotations.Nullable;

/**
 * The stated facts of a flight-test or launch, for readers.
 *
 * @param count how many missiles flew, from 1
 * @param km how far, such as {@code 930} or {@code 500 or more}; null where that is not stated
 * @param apogeeKm how high, in the same words; null where that is not stated
 * @param outcome {@code success}, {@code failure} or {@code unknown}, the last also where claims differ; null where it is not stated
 * @param steep whether it did not fail and surely rose to more than half of the distance that it covered, as on a flat path no
 *     missile does
 */
public record FlightStated(
        int count,
        @Nullable String km,
        @Nullable String apogeeKm,
        @Nullable String outcome,
        boolean steep) {
    public FlightStated {
        if (count < 1) {
            throw new IllegalArgumentException(count + " missiles");
        }
    }
}
