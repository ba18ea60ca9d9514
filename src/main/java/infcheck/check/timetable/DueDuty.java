package infcheck.check.timetable;

import infcheck.finding.DutyState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty of a State under one provision by one day, over all subjects.
 *
 * @param on the last lawful day
 * @param period what the law calls the period that ends on that day; null where it has none
 * @param says the paraphrase of the provision
 * @param stands the most pressing state of the duty over the subjects
 * @param days of that state: until the day where it is running or has not begun, since then where it is or was late; 0 else
 * @param subjects the ids of those of which a duty is told; sorted, none where only the law tells of it
 * @param gone null where the provision asks for no elimination, or nobody declared what there was
 */
public record DueDuty(
        LocalDate on,
        String provision,
        @Nullable String period,
        String says,
        String state,
        DutyState stands,
        long days,
        List<String> subjects,
        @Nullable Gone gone) {
    public DueDuty {
        subjects = List.copyOf(subjects);
    }

    /**
     * Missiles eliminated in time.
     *
     * @param displayed those made unusable and put on static display in time, which the number does not hold
     * @param underWay in eliminations that have begun and not ended: these count on their last day
     * @param of how many the State declared of these types when the period began
     */
    public record Gone(int number, int displayed, int underWay, int of) {}
}
