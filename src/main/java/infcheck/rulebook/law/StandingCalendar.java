package infcheck.rulebook.law;

import infcheck.fact.Standing;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A standing table on the calendar: milestones have their dates, and stretches of one word that touch are one standing. */
public record StandingCalendar(Law law) {

    /** The standings of a State, each with its days. */
    Stream<Standing> standings(String state) {
        List<StandingPeriod> own = law.standing().of(state);
        return own.stream()
                .map(StandingPeriod::standing)
                .distinct()
                .sorted()
                .flatMap(word -> spans(own.stream().filter(s -> s.standing().equals(word))).stream()
                        .map(span -> standing(state, word, span)));
    }

    /** The days on which a State has any standing. */
    public List<DayRange> covered(String state) {
        return spans(law.standing().of(state).stream());
    }

    /** The first days on which a State, or a predecessor whose place it took, came to have a standing. */
    List<LocalDate> starts(String state, String word) {
        Stream<StandingPeriod> all = line(state).stream().flatMap(s -> law.standing().of(s).stream());
        return spans(all.filter(s -> s.standing().equals(word))).stream()
                .map(DayRange::from)
                .toList();
    }

    private Set<String> line(String state) {
        Set<String> line = new LinkedHashSet<>();
        for (String s = state; s != null && line.add(s); ) {
            s = law.standing().predecessors().get(s);
        }
        return line;
    }

    private List<DayRange> spans(Stream<StandingPeriod> stretches) {
        return DayRange.joined(stretches.map(
                s -> new DayRange(s.from().on(law::date), s.until().on(law::date))));
    }

    private static Standing standing(String state, String word, DayRange span) {
        return new Standing(
                "standing/" + state + "/" + word + "@" + span.from(), state, word, span.from(), span.until());
    }
}
