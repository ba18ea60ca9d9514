package infcheck.oracle;

import java.time.LocalDate;

/** The numbers at the end of the first phase, on its last day and after it: rows 22 to 26. */
record Ceilings(Judged act) {

    void missiles(Missile missile) {
        if (act.sums().number(missile, act.deed()) > 0) {
            if (act.deed().is("deployment")) {
                say("IV(2)(a)(ii)", act.sums().onMissiles("deployment") > Rows.ON_DEPLOYED_MISSILES);
            } else if (act.deed().is("possession")) {
                say("IV(2)(a)(iv)", act.sums().onMissiles("possession") > Rows.ON_MISSILES);
                share(new Nature(missile, act.bound().law(), act.on()));
            }
        }
    }

    /** What is held of a listed type has part in the share; only ballistic missiles raise it. */
    private void share(Nature nature) {
        Share share = new Share(act.sums(), act.deed().by());
        if (nature.listed() && share.known() && (nature.ballistic() || !share.greater())) {
            say("IV(2)(a)(v)", share.greater());
        }
    }

    /** The caller knows that they are launchers of intermediate-range missiles. */
    void launchers() {
        if (Sums.launchers(act.deed()) > 0) {
            if (act.deed().is("deployment")) {
                say("IV(2)(a)(i)", act.sums().onLaunchers("deployment") > Rows.ON_DEPLOYED_LAUNCHERS);
            } else if (act.deed().is("possession")) {
                say("IV(2)(a)(iii)", act.sums().onLaunchers("possession") > Rows.ON_LAUNCHERS);
            }
        }
    }

    private void say(String provision, boolean over) {
        LocalDate end = act.start().plusMonths(Rows.FIRST_PHASE_MONTHS);
        if (act.on().isBefore(end) || act.over(RangeClass.INTERMEDIATE)) {
            return;
        }
        if (over) {
            act.breach(provision);
        } else {
            act.duty(provision, end);
        }
    }
}
