package infcheck.check;

import static java.time.temporal.ChronoUnit.DAYS;

import infcheck.fact.Dates;
import infcheck.finding.Duty;
import infcheck.finding.DutyState;
import infcheck.finding.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How the duties of one subject stand at the as-of date.
 *
 * @param stretches of all its acts
 */
record Progress(List<Stretch> stretches, LocalDate asOf) {

    List<Duty> of(Stretch stretch) {
        return stretch.first().outcome().duties().stream()
                .map(owed -> asOf.isAfter(owed.due()) ? after(owed, stretch.by()) : before(owed, stretch))
                .toList();
    }

    private Duty before(Owed owed, Stretch stretch) {
        return stretch.actGoesOn(asOf)
                ? owed.stands(DutyState.RUNNING, DAYS.between(asOf, owed.due()))
                : owed.stands(DutyState.MET, 0);
    }

    private Duty after(Owed owed, String state) {
        List<Stretch> late = stretches.stream()
                .filter(s -> s.by().equals(state) && isLate(s, owed))
                .toList();
        List<Stretch> certain =
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
    private static boolean isLate(Stretch stretch, Owed owed) {
        return stretch.act().continuing()
                && !stretch.first().judged().on().isBefore(owed.due())
                && stretch.first().outcome().breaches().stream()
                        .anyMatch(b -> b.provision().equals(owed.provision()) && b.status() == Status.VIOLATION);
    }

    /** The last day of what went on; never where it still does. */
    private LocalDate last(Stretch stretch) {
        LocalDate next = stretch.next();
        if (next != null) {
            return next.minusDays(1);
        }
        LocalDate last = stretch.act().lastDay();
        return last == null || stretch.actGoesOn(asOf) ? Dates.NEVER : last;
    }
}
