package infcheck.analysis.diff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The days after the earlier of two dates, up to the later; the second date may be the earlier. */
record DaysBetween(LocalDate before, LocalDate after) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Whether the second date is the later one. */
    boolean isForward() {
        return before.isBefore(after);
    }

    boolean has(LocalDate day) {
        return isForward() ? within(day, before, after) : within(day, after, before);
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return day.isAfter(first) && !day.isAfter(last);
    }

    /** The day that a text names, if it is one of these; empty for a month or a year. */
    Optional<LocalDate> day(String text) {
        return Optional.of(text)
                .filter(t -> DAY.matcher(t).matches())
                .map(LocalDate::parse)
                .filter(this::has);
    }
}
