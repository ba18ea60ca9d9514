package infcheck.oracle;

import java.time.LocalDate;
import java.util.Set;

/** Launching to eliminate, and types that were never deployed: rows 79 and 80. */
record Removal(Judged act) {

    /** For a weapon of intermediate range. */
    void launching(Units units) {
        if (!act.deed().eliminatesByLaunch() || act.over(RangeClass.INTERMEDIATE)) {
            return;
        }
        LocalDate end = act.start().plusMonths(Rows.LAUNCHED_MONTHS);
        if (!act.on().isBefore(end) || act.sums().launched(act.start()) > Rows.LAUNCHED) {
            act.breach("X(5)", units.grounds());
        } else if (units.treaty(RangeClass.INTERMEDIATE)) {
            act.duty("X(5)", end.minusDays(1));
        }
    }

    /** For what is of a type that was tried and never deployed. */
    void neverDeployed() {
        LocalDate last = act.start().plusMonths(Rows.NEVER_DEPLOYED_MONTHS);
        boolean late = act.on().isAfter(last);
        if (act.deed().is("possession") && late) {
            act.breach("X(6)", Set.of());
        } else if (!late && ((act.deed().is("possession") && act.held()) || eliminated())) {
            act.duty("X(6)", last);
        }
    }

    private boolean eliminated() {
        return act.deed().is("elimination") && act.ruling().breaches().isEmpty();
    }
}
