package infcheck.check.judgement;

import static java.time.temporal.ChronoUnit.DAYS;

import infcheck.fact.Dates;
import infcheck.finding.Duty;
import infcheck.finding.DutyState;
import infcheck.finding.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The state of a subject's duties at the as-of date.
 *
 * @param periods of all its acts
 */
record DutyProgress(List<FindingPeriod> periods, LocalDate asOf) {

    List<Duty> of(FindingPeriod period) {
        return period.first().outcome().duties().stream()
                .map(owed -> duty(owed, period))
                .toList();
    }

    private Duty duty(DutyOutcome owed, FindingPeriod period) {
        if (!owed.settled()) {
            return owed.stands(DutyState.OPEN, 0);
        }
        return asOf.isAfter(owed.due()) ? after(owed, period.by()) : before(owed, period);
    }

    private Duty before(DutyOutcome owed, FindingPeriod period) {
        return period.actGoesOn()
                ? owed.stands(DutyState.RUNNING, DAYS.between(asOf, owed.due()))
                : owed.stands(DutyState.MET, 0);
    }

    private Duty after(DutyOutcome owed, String state) {
        List<FindingPeriod> late = periods.stream()
                .filter(s -> s.by().equals(state) && isLate(s, owed))
                .toList();
        List<FindingPeriod> certain =
                late.stream().filter(s -> s.status() == Status.VIOLATION).toList();
        if (certain.isEmpty()) {
            return owed.stands(late.isEmpty() ? DutyState.MET : DutyState.OPEN, 0);
        }
        LocalDate last =
                certain.stream().map(this::last).max(Comparator.naturalOrder()).orElse(asOf);
        return last.equals(Dates.NEVER)
                ? owed.stands(DutyState.LATE, DAYS.between(owed.due(), asOf))
                : owed.stands(DutyState.MET_LATE, DAYS.between(owed.due(), last));
    }

    /** Whether it is what the same provision forbids, kept up on or after the last lawful day. */
    private static boolean isLate(FindingPeriod period, DutyOutcome owed) {
        return period.act().continuing()
                && !period.first().piece().on().isBefore(owed.due())
                && period.first().outcome().breaches().stream()
                        .anyMatch(b -> b.provision().equals(owed.provision()) && b.status() == Status.VIOLATION);
    }

    /** The last day of what went on; never where it still does. */
    private LocalDate last(FindingPeriod period) {
        LocalDate next = period.next();
        if (next != null) {
            return next.minusDays(1);
        }
        LocalDate last = period.act().lastDay();
        return last == null || period.actGoesOn() ? Dates.NEVER : last;
    }
}
