package infcheck.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a question.
 *
 * @param asOf the last day that counts; what lies after it is withheld
 * @param knownAt the last day on which a claim may have been published; null where every claim counts
 */
public record Clocks(LocalDate asOf, @Nullable LocalDate knownAt) {

    public static Clocks asOf(LocalDate asOf) {
        return new Clocks(asOf, null);
    }
}
