package infcheck.rulebook;

import infcheck.diagnostic.Place;
import infcheck.fact.Dates;
import infcheck.rulebook.law.DateReference;
import infcheck.rulebook.law.StandingPeriod;
import infcheck.rulebook.law.StandingTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The day on which a State comes to have a standing, or its last day with it; on all other days it stands as States do that have no
 * entry.
 *
 * @param last whether the last day is meant, not the first
 */
public record StandingDay(RuleBook book, String state, String standing, boolean last, Place at) {

    /** Whether the book knows the standing, and for a last day the State has it. */
    public boolean isKnown() {
        return table().stretches().stream().anyMatch(this::isMeant)
                && (!last || own().stream().anyMatch(this::isMeant));
    }

    private boolean isMeant(StandingPeriod stretch) {
        return stretch.standing().equals(standing);
    }

    private StandingTable table() {
        return book.law().standing();
    }

    private List<StandingPeriod> own() {
        return table().states().contains(state) ? table().of(state) : List.of();
    }

    /** The law in which it is some day. */
    public BookPatch on(LocalDate day) {
        Stream<StandingPeriod> entry = last ? leaving(day) : joining(day);
        Map<String, String> predecessors = table().predecessors();
        return BookPatch.standing(new StandingTable(
                List.of(),
                entry.toList(),
                predecessors.containsKey(state) ? Map.of(state, String.valueOf(predecessors.get(state))) : Map.of()));
    }

    /** Until the day before as others; then as the State does, or as those do that have the standing longest. */
    private Stream<StandingPeriod> joining(LocalDate day) {
        boolean has = own().stream().anyMatch(this::isMeant);
        StandingPeriod longest = (has ? own() : table().stretches())
                .stream()
                        .filter(this::isMeant)
                        .max(Comparator.comparing(
                                (StandingPeriod s) -> s.until().on(book.law()::date)))
                        .orElseThrow();
        return Stream.of(
                        others(Dates.ALWAYS, day.minusDays(1)),
                        own().stream().filter(s -> !isMeant(s)),
                        Stream.of(between(longest, new DateReference.Fixed(day), longest.until())))
                .flatMap(s -> s);
    }

    /** Until the day as the State does; then as others. */
    private Stream<StandingPeriod> leaving(LocalDate day) {
        return Stream.concat(
                own().stream().map(s -> between(s, s.from(), new DateReference.Fixed(min(s.until(), day)))),
                others(day.plusDays(1), Dates.NEVER));
    }

    private Stream<StandingPeriod> others(LocalDate from, LocalDate until) {
        return table().otherwise().stream()
                .filter(s -> !isMeant(s))
                .map(s -> between(
                        s,
                        new DateReference.Fixed(max(s.from(), from)),
                        new DateReference.Fixed(min(s.until(), until))));
    }

    private StandingPeriod between(StandingPeriod stretch, DateReference from, DateReference until) {
        return new StandingPeriod(state, stretch.standing(), from, until, stretch.source(), at);
    }

    private LocalDate min(DateReference moment, LocalDate day) {
        LocalDate own = moment.on(book.law()::date);
        return own.isBefore(day) ? own : day;
    }

    private LocalDate max(DateReference moment, LocalDate day) {
        LocalDate own = moment.on(book.law()::date);
        return own.isAfter(day) ? own : day;
    }
}
