package infcheck.check.timetable;

import infcheck.rulebook.law.BookWording;
import java.util.List;
import java.util.function.Predicate;

/**
 * The duties of every State by their days, and the data on which they rest.
 *
 * @param timetables one for each rule book in the order given
 * @param stocks sorted by State, then by type
 */
public record Deadlines(List<Timetable> timetables, List<Stock> stocks) {
    public Deadlines {
        timetables = List.copyOf(timetables);
        stocks = List.copyOf(stocks);
    }

    /**
     * The duties that are due under one rule book.
     *
     * @param book the id of the rule book
     * @param dues in the order of time, then of provisions and States
     */
    public record Timetable(String book, BookWording labels, List<DueDuty> dues) {
        public Timetable {
            dues = List.copyOf(dues);
        }
    }

    /** Some of the duties. */
    public Deadlines only(Predicate<DueDuty> wanted) {
        return new Deadlines(
                timetables.stream()
                        .map(t -> new Timetable(
                                t.book(),
                                t.labels(),
                                t.dues().stream().filter(wanted).toList()))
                        .toList(),
                stocks);
    }
}
