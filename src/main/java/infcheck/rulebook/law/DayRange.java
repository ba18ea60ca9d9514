package infcheck.rulebook.law;

import infcheck.fact.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some days in a row; none where the last is before the first or the first never comes.
 *
 * @param from the first day
 * @param until the last day
 */
public record DayRange(LocalDate from, LocalDate until) {

    /** The spans in order, those that touch or overlap made one and those without a day left out. */
    public static List<DayRange> joined(Stream<DayRange> spans) {
        List<DayRange> joined = new ArrayList<>();
        spans.filter(s -> !s.isEmpty())
                .sorted(Comparator.comparing(DayRange::from))
                .forEach(s -> s.join(joined));
        return joined;
    }

    public boolean isEmpty() {
        return until.isBefore(from) || from.equals(Dates.NEVER);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean overlaps(DayRange other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    private void join(List<DayRange> earlier) {
        DayRange last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        if (last == null || from.isAfter(last.until.plusDays(1))) {
            earlier.add(this);
        } else if (until.isAfter(last.until)) {
            earlier.set(earlier.size() - 1, new DayRange(last.from, until));
        }
    }
}
