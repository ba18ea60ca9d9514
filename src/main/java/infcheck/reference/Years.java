package infcheck.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The years in which a date may lie; {@code years.properties} has their bounds. */
public final class Years {
    private static final Map<String, Integer> BOUNDS = new ReferenceFile("years.properties")
            .lines().stream()
                    .map(line -> line.split(" = "))
                    .collect(Collectors.toMap(entry -> entry[0], entry -> Integer.valueOf(entry[1])));

    private static final int FIRST = Objects.requireNonNull(BOUNDS.get("first"));
    private static final int LAST = Objects.requireNonNull(BOUNDS.get("last"));

    private Years() {}

    /** The first of these years. */
    public static int first() {
        return FIRST;
    }

    /** The last day of the last year. */
    public static LocalDate end() {
        return LocalDate.of(LAST, 12, 31);
    }

    /** Whether a day lies in these years. */
    public static boolean have(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }

    /** The fault of a day that lies in none of these years, such as {@code before 1930}; empty if it has none. */
    public static Optional<String> fault(LocalDate day) {
        return have(day) ? Optional.empty() : Optional.of(day.getYear() < FIRST ? "before " + FIRST : "after " + LAST);
    }

    /** The cure. */
    public static String hint() {
        return "a year is from " + FIRST + " to " + LAST + "; look at the order of its digits";
    }
}
