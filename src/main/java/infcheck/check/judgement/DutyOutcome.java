package infcheck.check.judgement;

import infcheck.finding.Duty;
import infcheck.finding.DutyState;
import java.time.LocalDate;

/**
 * A duty that was met or is running, or of which nothing says that it was met, as the rules have it of an act on its day.
 *
 * @param rule the whole name of the rule that says so
 * @param due the last lawful day
 * @param settled false where nothing says that it was met
 */
record DutyOutcome(String provision, String rule, LocalDate due, boolean settled) {

    /** The duty as it stands when everything that happened up to the as-of date is known. */
    Duty stands(DutyState state, long days) {
        return new Duty(provision, rule, due, state, days);
    }
}
