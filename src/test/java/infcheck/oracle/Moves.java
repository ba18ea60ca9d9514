package infcheck.oracle;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be brought to elimination facilities, and kept apart there: rows 29 to 31. */
record Moves(Judged act) {

    /** For a weapon of shorter range. */
    void missiles(Units units) {
        if (act.over(RangeClass.SHORTER)) {
            return;
        }
        LocalDate deployed = act.start().plusDays(Rows.MOVED_DAYS);
        LocalDate other = act.start().plusMonths(Rows.MOVED_MONTHS);
        boolean treaty = units.treaty(RangeClass.SHORTER);
        if (act.deed().is("deployment")) {
            deployment(deployed, units.grounds(), treaty);
        } else if (act.deed().is("possession")) {
            possession(other, units.grounds(), treaty);
            if (treaty && missilesMeet()) {
                act.breach("V(3)");
            }
        }
    }

    /** For launchers of shorter-range missiles. */
    void launchers() {
        if (act.over(RangeClass.SHORTER)) {
            return;
        }
        LocalDate last = act.start().plusDays(Rows.MOVED_DAYS);
        if (act.deed().is("deployment")) {
            deployment(last, Set.of(), true);
        } else if (act.deed().is("possession")) {
            possession(last, Set.of(), true);
            if (launchersMeet()) {
                act.breach("V(3)");
            }
        }
    }

    private void deployment(LocalDate last, Set<String> grounds, boolean treaty) {
        if (act.on().isAfter(last)) {
            act.breach("V(2)", grounds);
        } else if (treaty && act.held()) {
            act.duty("V(2)", last);
        }
    }

    private void possession(LocalDate last, Set<String> grounds, boolean treaty) {
        boolean there = there(act.deed());
        if (there && treaty && act.held()) {
            act.duty("V(2)", last);
        } else if (!there && act.deed().stated().has("facility") && act.on().isAfter(last)) {
            act.breach("V(2)", grounds);
        }
    }

    private boolean missilesMeet() {
        return act.group().launchers().values().stream()
                .filter(l -> new Carrier(act.group(), l, act.bound().law(), act.on()).of(RangeClass.SHORTER))
                .anyMatch(l -> near(l.deeds().stream()));
    }

    private boolean launchersMeet() {
        return act.group().missiles().values().stream()
                .anyMatch(m -> near(m.deeds().stream()
                        .filter(d -> new Units(
                                        new Nature(m, act.bound().law(), act.on()),
                                        d,
                                        act.group().shots())
                                .treaty(RangeClass.SHORTER))));
    }

    /** Whether one of these is held by the same State at the same elimination facility, or at one that is too near. */
    private boolean near(Stream<Deed> deeds) {
        return there(act.deed())
                && deeds.anyMatch(d -> d.is("possession")
                        && there(d)
                        && d.by().equals(act.deed().by())
                        && d.runs(act.on())
                        && (samePlace(d)
                                || tooNear(
                                        Point.of(d.stated()),
                                        Point.of(act.deed().stated()))));
    }

    private static boolean there(Deed deed) {
        return deed.says("facility", "elimination");
    }

    private boolean samePlace(Deed other) {
        String place = act.deed().stated().textOrNull("place");
        return place != null && other.says("place", place);
    }

    private static boolean tooNear(@Nullable Point one, @Nullable Point other) {
        return one != null && other != null && one.km(other) < Rows.APART;
    }
}
