package infcheck.finding;

import infcheck.diagnostic.Place;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The act, or the period of it, that a finding is about.
 *
 * @param id the act as the fact file states it
 * @param kind as fact files write it, such as {@code flight-test}
 * @param from the day, month or year as stated, or the first day of the period
 * @param until the last day or stated end; null for a single date and for what goes on
 * @param goesOn whether it is a period, or a state of things, whose end is not known by the as-of date
 * @param place where; null where the facts do not say
 * @param flight null where the act is no flight
 * @param at the place in the fact file
 */
public record ActStated(
        String id,
        String kind,
        String from,
        @Nullable String until,
        boolean goesOn,
        @Nullable String place,
        @Nullable FlightStated flight,
        Place at) {

    /**
     * The period in which some acts lie: {@code 1974 to 1987}, {@code 2010-05} or {@code since 2016}.
     *
     * @param acts at least one
     */
    public static String period(List<ActStated> acts) {
        String from = acts.stream()
                .map(ActStated::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (acts.stream().anyMatch(ActStated::goesOn)) {
            return "since " + from;
        }
        String until =
                acts.stream().map(ActStated::end).max(Comparator.naturalOrder()).orElseThrow();
        return until.equals(from) ? from : from + " to " + until;
    }

    private String end() {
        return until == null ? from : until;
    }
}
