package infcheck.factbook;

import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from.
 *
 * @param date when it was published; null where that is not known
 * @param address null where there is none
 */
public record Source(
        String id,
        String title,
        String publisher,
        @Nullable PartialDate date,
        @Nullable String address,
        Basis basis) {

    /** How far the source was checked. */
    public enum Basis {
        RETRIEVED,
        RECALLED,
        COMPUTED
    }
}
