package infcheck.rulebook.law;

import infcheck.fact.Dates;
import java.time.LocalDate;

/**
 * A period that a treaty gives each State for a duty, as {@code parameters.yaml} declares it.
 *
 * @param length from the start to the last lawful day
 * @param lastDay whether the last lawful day is the anniversary or the day before
 * @param after the standing whose first day starts the period for a State
 * @param otherwise the milestone that starts it for a State that does not have that standing (yet)
 */
public record DutyPeriod(
        String name, java.time.Period length, LastDay lastDay, String after, String otherwise, String provision) {

    /** The way in which a period ends. */
    public enum LastDay {
        ANNIVERSARY,
        DAY_BEFORE
    }

    /** The last lawful day of a period that begins on a day; never later than {@link Dates#NEVER}. */
    public LocalDate last(LocalDate start) {
        LocalDate anniversary = start.plus(length);
        LocalDate last = lastDay == LastDay.ANNIVERSARY ? anniversary : anniversary.minusDays(1);
        return last.isAfter(Dates.NEVER) ? Dates.NEVER : last;
    }
}
