package infcheck.rulebook.law;

import infcheck.fact.Dates;
import infcheck.fact.Milestone;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * A milestone that comes some time after another one, as {@code parameters.yaml} declares it: an end after a notice.
 *
 * @param after the milestone from which the time runs
 * @param length in calendar months and days
 */
public record DependentMilestone(String name, String after, Period length) {

    /** The milestone among some of which the other is one; it does not come where that does not. */
    public Milestone among(List<Milestone> milestones) {
        LocalDate start = milestones.stream()
                .filter(m -> m.name().equals(after))
                .map(Milestone::date)
                .findFirst()
                .orElse(Dates.NEVER);
        LocalDate date = start.equals(Dates.NEVER) ? start : start.plus(length);
        return new Milestone("milestone/" + name, name, date);
    }
}
