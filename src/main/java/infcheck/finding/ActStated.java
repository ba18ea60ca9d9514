package infcheck.finding;

import infcheck.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * The act, or the period of it, that a finding is about.
 *
 * @param id the act as the fact file states it
 * @param kind as fact files write it, such as {@code flight-test}
 * @param from the day, month or year as stated, or the first day of the period
 * @param until the last day or stated end; null for a single date and for what goes on
 * @param place where; null where the facts do not say
 * @param at the place in the fact file
 */
public record ActStated(
        String id,
        String kind,
        String from,
        @Nullable String until,
        @Nullable String place,
        Place at) {}
