package infcheck.rulebook.law;

import infcheck.fact.Dates;
import infcheck.fact.Deadline;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The law as facts for the States with an entry and for those that the fact files mention. */
public final class LawFacts {
    private final Law law;
    private final StandingCalendar calendar;
    private final Set<String> states;

    LawFacts(Law law, Collection<String> mentioned) {
        this.law = law;
        this.calendar = new StandingCalendar(law);
        this.states = new TreeSet<>(law.standing().states());
        states.addAll(mentioned);
    }

    /** Every fact, sorted by id. */
    List<Stated> all() {
        Stream<Stated> ofAll = Stream.concat(law.parameters().stream(), law.milestones().stream());
        Stream<Stated> ofStates = states.stream().flatMap(s -> Stream.concat(calendar.standings(s), deadlines(s)));
        return Stream.concat(ofAll, ofStates)
                .sorted(Comparator.comparing(Stated::id))
                .toList();
    }

    /** The dates on which a fact begins or ceases to hold; of a period also its last day, on which what it was given for is due. */
    static Stream<LocalDate> changes(Stated fact) {
        if (fact instanceof Parameter p) {
            return Stream.of(p.from(), p.until().plusDays(1));
        } else if (fact instanceof Milestone m) {
            return Stream.of(m.date());
        } else if (fact instanceof Standing s) {
            return Stream.of(s.from(), s.until().plusDays(1));
        } else if (fact instanceof Deadline d) {
            return Stream.of(
                    d.start(),
                    d.last(),
                    d.last().plusDays(1),
                    d.from(),
                    d.until().plusDays(1));
        }
        throw new IllegalArgumentException(fact + " is no fact of the law");
    }

    private Stream<Deadline> deadlines(String state) {
        return law.periods().stream().flatMap(p -> deadlines(p, state));
    }

    private Stream<Deadline> deadlines(DutyPeriod period, String state) {
        List<LocalDate> starts = starts(period, state);
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Deadline(
                        "deadline/" + period.name() + "/" + state + "@" + starts.get(i),
                        period.name(),
                        state,
                        starts.get(i),
                        period.last(starts.get(i)),
                        i == 0 ? Dates.ALWAYS : starts.get(i),
                        i + 1 == starts.size() ? Dates.NEVER : starts.get(i + 1).minusDays(1)));
    }

    /** A State that is not bound yet, or never, has the period of those that were from the beginning. */
    private List<LocalDate> starts(DutyPeriod period, String state) {
        List<LocalDate> starts = new ArrayList<>(calendar.starts(state, period.after()));
        LocalDate otherwise = law.date(period.otherwise());
        if (starts.isEmpty() || starts.get(0).isAfter(otherwise)) {
            starts.add(0, otherwise);
        }
        return starts;
    }
}
