package infcheck.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How what was held is gone: rows 76 and 81. An end of holding is no elimination, and neither is a transfer; what counts is done by the
 * procedures and notified, and as many are to be gone as were held.
 *
 * @param deeds all that is done with the type
 * @param takesOut whether an elimination takes something out of the count
 * @param declared how many were declared as of the day on which the duty began
 */
record Departure(Judged act, List<Deed> deeds, Predicate<Judged> takesOut, int declared) {

    /** Whether it is gone by the last day of a duty that binds its State, and not for all that is stated eliminated by then. */
    boolean unexplained(LocalDate last) {
        Deed deed = act.deed();
        LocalDate end = deed.endBefore(act.asOf());
        if (!deed.is("possession")
                || end == null
                || end.isAfter(last)
                || !act.bound().party(deed.by(), end)) {
            return false;
        }
        List<Deed> gone = deeds.stream().filter(d -> counts(d, last)).toList();
        int number =
                gone.stream().mapToInt(d -> (int) d.stated().number("count")).sum();
        return gone.isEmpty() || number < held(last);
    }

    private boolean counts(Deed deed, LocalDate last) {
        LocalDate day = deed.judged();
        return deed.is("elimination")
                && deed.by().equals(act.deed().by())
                && within(day, last)
                && !day.isAfter(act.asOf())
                && takesOut.test(act.of(deed, day));
    }

    private boolean within(LocalDate day, LocalDate last) {
        return !day.isBefore(act.start()) && !day.isAfter(last);
    }

    /** The number that is stated of what is gone by then; where none is stated of anything held, what was declared when the duty began. */
    private int held(LocalDate last) {
        List<Deed> held = deeds.stream()
                .filter(d -> d.is("possession") && d.by().equals(act.deed().by()))
                .filter(d -> !d.from().isAfter(act.asOf()) && d.number() > 0)
                .toList();
        return held.isEmpty()
                ? declared
                : held.stream()
                        .filter(d -> goneBy(d, last))
                        .mapToInt(Deed::number)
                        .sum();
    }

    private boolean goneBy(Deed deed, LocalDate last) {
        LocalDate end = deed.endBefore(act.asOf());
        return end != null
                && !end.isAfter(last)
                && !end.isBefore(act.start())
                && act.bound().party(deed.by(), end);
    }
}
