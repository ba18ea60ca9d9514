package infcheck.oracle;

import java.time.LocalDate;

/** Launching to eliminate, and types that were never deployed: rows 79 and 80. */
record Removal(Judged act) {

    /** For a weapon of intermediate range. */
    void launching(Units units) {
        boolean treaty = units.treaty(RangeClass.INTERMEDIATE);
        if (!act.deed().eliminatesByLaunch() || !treaty || act.over(RangeClass.INTERMEDIATE)) {
            return;
        }
        LocalDate end = act.start().plusMonths(Rows.LAUNCHED_MONTHS);
        if (!act.on().isBefore(end) || act.sums().launched(act.start()) > Rows.LAUNCHED) {
            act.breach("X(5)");
        } else if (act.deed().counts()) {
            act.duty("X(5)", end.minusDays(1));
        }
    }

    LocalDate lastForNeverDeployed() {
        return act.start().plusMonths(Rows.NEVER_DEPLOYED_MONTHS);
    }

    /** Rows 33 and 79: what may not be launched is not lawfully done away with by launching it; row 81. */
    boolean eliminated() {
        return act.deed().counts() && act.ruling().breaches().isEmpty();
    }
}
