package infcheck.fact;

import java.time.LocalDate;

/** The two ends of time that facts use where a date has no beginning or no end. */
public final class Dates {
    /** The first day of what always was. */
    public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    /** The day that never comes. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private Dates() {}
}
