package infcheck.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some days in a row.
 *
 * @param from the first day
 * @param until the day after the last
 */
record Span(LocalDate from, LocalDate until) {

    /** The spans in order, those that touch or overlap made one and those without a day left out. */
    static List<Span> joined(Stream<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.filter(s -> s.from.isBefore(s.until))
                .sorted(Comparator.comparing(Span::from))
                .forEach(s -> s.join(joined));
        return joined;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    private void join(List<Span> earlier) {
        Span last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        if (last == null || from.isAfter(last.until)) {
            earlier.add(this);
        } else if (until.isAfter(last.until)) {
            earlier.set(earlier.size() - 1, new Span(last.from, until));
        }
    }
}
