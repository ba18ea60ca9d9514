package infcheck.wording;

import infcheck.finding.Duty;
import infcheck.finding.DutyState;
import java.util.Locale;

/**
 * Words the state of a duty for a reader.
 *
 * <p>A duty that is or was late is told where something is late: an act within the period was not, and of it only that is said.
 */
public final class DutyPhrase {
    private DutyPhrase() {}

    /** The words for a duty in a sentence about an act: {@code the duty of V(1) runs until 1989-12-01}. */
    public static String clause(Duty duty) {
        String of = "the duty of " + duty.provision();
        return switch (duty.state()) {
            case RUNNING, NOT_BEGUN -> of + " runs until " + duty.due();
            case MET, PASSED -> of + ", due " + duty.due() + ", is met";
            case OPEN -> "whether " + of + ", due " + duty.due() + ", is met cannot be told";
            case LATE, MET_LATE -> "it lay within the period of " + duty.provision() + ", which ended on " + duty.due();
        };
    }

    /** The words for a duty on a line about an act: {@code duty of V(1), last lawful day 1989-12-01: met}. */
    public static String line(Duty duty) {
        String due = duty.provision() + ", last lawful day " + duty.due();
        return switch (duty.state()) {
            case RUNNING, NOT_BEGUN, MET, PASSED, OPEN -> "duty of " + due + ": " + of(duty.state(), duty.days());
            case LATE, MET_LATE -> "within the period of " + due + "; what went on after it is judged by itself";
        };
    }

    /** The words for the state of a duty by itself: {@code running, 12 days left}. */
    public static String of(DutyState state, long days) {
        return switch (state) {
            case NOT_BEGUN -> "begins in " + count(days);
            case PASSED -> "passed";
            case MET -> "met";
            case MET_LATE -> "met late, by " + count(days);
            case RUNNING -> days == 0 ? "running, on its last day" : "running, " + count(days) + " left";
            case OPEN -> "cannot be told";
            case LATE -> "late, " + count(days);
        };
    }

    private static String count(long days) {
        return String.format(Locale.ROOT, "%,d", days) + (days == 1 ? " day" : " days");
    }
}
