package infcheck.report.html;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The places of days along a drawing.
 *
 * @param from the first day
 * @param to the last, after the first
 */
record TimeScale(LocalDate from, LocalDate to) {
    private static final int MOST_TICKS = 6;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50);

    /** The share of the width at which a day lies, from 0 to 1; what lies outside is put at the nearer end. */
    double share(LocalDate day) {
        double share = (day.toEpochDay() - from.toEpochDay()) / (double) (to.toEpochDay() - from.toEpochDay());
        return Math.min(1, Math.max(0, share));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Some first days of years, evenly apart. */
    List<LocalDate> ticks() {
        int years = to.getYear() - from.getYear();
        int step =
                STEPS.stream().filter(s -> years / s < MOST_TICKS).findFirst().orElse(100);
        return IntStream.rangeClosed(from.getYear() / step + 1, to.getYear() / step)
                .mapToObj(n -> LocalDate.of(n * step, 1, 1))
                .toList();
    }
}
