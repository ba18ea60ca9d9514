package infcheck.factbook.statement;

import infcheck.factbook.claim.PartialDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The source of a value.
 *
 * @param date when it was published; null where that is not known
 * @param updated the last date of which it tells, of what is kept up to date; null where it came out once
 * @param address null where there is none
 */
public record Source(
        String id,
        String title,
        String publisher,
        @Nullable PartialDate date,
        @Nullable PartialDate updated,
        @Nullable String address,
        Basis basis) {

    /** The extent to which the source was checked. */
    public enum Basis {
        RETRIEVED,
        RECALLED,
        COMPUTED
    }

    /** The dates of those that have one, by id. */
    public static Map<String, PartialDate> dates(Map<String, Source> sources) {
        Map<String, PartialDate> dates = new HashMap<>();
        sources.forEach((id, source) -> {
            if (source.date() != null) {
                dates.put(id, source.date());
            }
        });
        return dates;
    }
}
