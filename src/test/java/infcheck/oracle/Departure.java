package infcheck.oracle;

import java.time.LocalDate;
import java.util.List;

/**
 * How what was held is gone: rows 76 and 81. An end of holding is no elimination, and neither is a transfer; what counts is done by the
 * procedures and notified, and as many are to be gone as were held.
 */
record Departure(Judged act, Missile missile) {

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
        List<Deed> gone = missile.deeds().stream().filter(d -> counts(d, last)).toList();
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
                && new MissileLaw(missile, act.of(deed, day)).takesOut();
    }

    private boolean within(LocalDate day, LocalDate last) {
        return !day.isBefore(act.start()) && !day.isAfter(last);
    }

    /** The number that is stated of what is gone by then; where none is stated of anything held, what was declared when the duty began. */
    private int held(LocalDate last) {
        List<Deed> held = missile.deeds().stream()
                .filter(d -> d.is("possession") && d.by().equals(act.deed().by()))
                .filter(d -> !d.from().isAfter(act.asOf()) && d.missiles() > 0)
                .toList();
        return held.isEmpty()
                ? declared()
                : held.stream()
                        .filter(d -> goneBy(d, last))
                        .mapToInt(Deed::missiles)
                        .sum();
    }

    private boolean goneBy(Deed deed, LocalDate last) {
        LocalDate end = deed.endBefore(act.asOf());
        return end != null
                && !end.isAfter(last)
                && !end.isBefore(act.start())
                && act.bound().party(deed.by(), end);
    }

    /** Row 67: the data as of the day on which the duty began. */
    private int declared() {
        return act.group().data().stream()
                .filter(d -> d.missile().id().equals(missile.id()) && d.item().equals("missile"))
                .filter(d -> d.by().equals(act.deed().by()) && d.on().equals(act.start()))
                .mapToInt(Datum::number)
                .sum();
    }
}
