package infcheck.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Draws days, most of them on a border of the law or beside one. */
record DrawnDays(Random random) {
    private static final Set<String> SUCCESSORS = Set.of("RU", "BY", "KZ", "UA", "TM", "UZ");
    private static final List<LocalDate> BORDERS = Stream.of(
                    "1988-06-01",
                    "1988-06-01",
                    "1988-08-30",
                    "1988-12-01",
                    "1989-06-01",
                    "1989-12-01",
                    "1990-01-01",
                    "1990-11-01",
                    "1991-06-01",
                    "1991-12-26",
                    "2019-02-02",
                    "2019-06-01",
                    "2019-08-02",
                    "2025-01-01",
                    "2025-07-01",
                    "2026-07-01",
                    "2027-06-01",
                    "2028-01-01")
            .map(LocalDate::parse)
            .toList();
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final int SPAN = 50 * 365;

    LocalDate any() {
        return random.nextInt(3) == 0
                ? FIRST.plusDays(random.nextInt(SPAN))
                : BORDERS.get(random.nextInt(BORDERS.size())).plusDays(random.nextInt(3) - 1L);
    }

    /** A day before the periods that begin on a day have run, most often one on which everything was there already. */
    LocalDate during(LocalDate start) {
        LocalDate border = switch (random.nextInt(12)) {
            case 0 -> start;
            case 1 -> start.plusDays(Rows.MOVED_DAYS);
            case 2 -> start.plusMonths(Rows.LAUNCHED_MONTHS);
            case 3 -> start.plusMonths(Rows.MOVED_MONTHS);
            case 4 -> RangeClass.SHORTER.last(start);
            case 5 -> start.plusMonths(Rows.FIRST_PHASE_MONTHS);
            case 6 -> RangeClass.INTERMEDIATE.last(start);
            default -> start.minusYears(2);
        };
        return border.plusDays(random.nextInt(3) - 1L);
    }

    /** A day on which this State answers for what it does, and neither its predecessor nor its successors. */
    LocalDate of(String state) {
        LocalDate day = any();
        while (!answers(state, day)) {
            day = any();
        }
        return day;
    }

    /** A day not before another on which this State answers. */
    LocalDate after(String state, LocalDate first) {
        LocalDate day = of(state);
        for (int i = 0; i < 20 && day.isBefore(first); i++) {
            day = of(state);
        }
        return day.isBefore(first) ? first : day;
    }

    /** Whether a State followed on another. */
    static boolean succeeds(String successor, String predecessor) {
        return predecessor.equals("SU") && SUCCESSORS.contains(successor);
    }

    /** Whether a State was there on a day. */
    static boolean answers(String state, LocalDate day) {
        boolean succeeded = !day.isBefore(Rows.SUCCESSION);
        return !(state.equals("SU") && succeeded) && !(SUCCESSORS.contains(state) && !succeeded);
    }
}
