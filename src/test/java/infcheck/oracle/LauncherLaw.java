package infcheck.oracle;

import java.time.LocalDate;

/** What the Treaty says of what is done with a launcher type on a day: rows 4, 5, 20, 28, 32, 33, 44, 45, 55, 76, 80 and 81. */
final class LauncherLaw {
    private final Launcher launcher;
    private final Judged act;
    private final Carrier carrier;
    private final Ruling ruling;

    LauncherLaw(Launcher launcher, Judged act) {
        this.launcher = launcher;
        this.act = act;
        this.carrier = new Carrier(act.group(), launcher, act.bound().law(), act.on());
        this.ruling = act.ruling();
    }

    Ruling ruling() {
        boolean inForce = !act.on().isBefore(Rows.IN_FORCE);
        for (RangeClass range : RangeClass.values()) {
            if (inForce && carrier.of(range)) {
                breaches(range);
                beside(range);
                duties(range);
            }
        }
        if (inForce) {
            boosterLaunchers();
        }
        reasons(inForce);
        return ruling.complete();
    }

    private void breaches(RangeClass range) {
        if (act.deed().is("production")) {
            act.breach(range.ban());
        }
        if (act.over(range) && !act.deed().is("elimination")) {
            act.breach(range.elimination());
        }
        if (!act.over(range) && act.deed().is("possession") && !act.held()) {
            act.breach("I");
        }
        if (act.deed().is("elimination") && act.deed().says("method", "other")) {
            act.breach("X(1)");
        }
    }

    private void beside(RangeClass range) {
        switch (range) {
            case INTERMEDIATE -> new Ceilings(act).launchers();
            case SHORTER -> new Moves(act).launchers();
        }
        if (carrier.ofNeverDeployed()) {
            neverDeployed();
        }
    }

    private void duties(RangeClass range) {
        if (!act.over(range)) {
            duty(range.elimination(), range.last(act.start()));
        }
    }

    /** Row 80. */
    private void neverDeployed() {
        LocalDate last = new Removal(act).lastForNeverDeployed();
        if (!act.on().isAfter(last)) {
            duty("X(6)", last);
        } else if (act.deed().is("possession")) {
            act.breach("X(6)");
        }
    }

    /** Rows 76 and 81. */
    private void duty(String provision, LocalDate last) {
        boolean held = act.deed().is("possession") && act.held();
        if (held
                && new Departure(act, launcher.deeds(), j -> new LauncherLaw(launcher, j).takesOut(), 0)
                        .unexplained(last)) {
            act.open(provision, last, "NO_ELIMINATION");
        } else if (held || act.deed().counts()) {
            act.duty(provision, last);
        }
    }

    /** Whether it is an elimination that takes launchers of the Treaty out of the count. */
    private boolean takesOut() {
        return act.deed().counts() && carrier.ofAny();
    }

    /** Row 55: not more than so many at any one time. */
    private void boosterLaunchers() {
        boolean counted = launcher.ofBoosters() && act.deed().is("possession") && Sums.launchers(act.deed()) > 0;
        if (counted && act.sums().boosterLaunchers() > Rows.BOOSTER_LAUNCHERS) {
            act.breach("VII(12)(c)");
        }
    }

    private void reasons(boolean inForce) {
        if (!inForce) {
            ruling.reasons().add("BEFORE_ENTRY_INTO_FORCE");
        }
        if (!launcher.onLand()) {
            ruling.reasons().add("NOT_GROUND");
        } else if (!carrier.ofAny()) {
            noLauncherOfTheTreaty();
        }
        // Section 7: deployment as such is forbidden by no article.
        boolean none = ruling.reasons().isEmpty()
                && ruling.breaches().isEmpty()
                && ruling.duties().isEmpty();
        if (none && (carrier.carriedLimited() || carrier.ofAny())) {
            ruling.reasons().add(act.deed().is("possession") ? "NO_DUTY_RUNS" : "NOT_FORBIDDEN");
        }
        if (inForce
                && carrier.ofAny()
                && act.deed().leftInCount()
                && ruling.breaches().isEmpty()) {
            ruling.reasons().add("NOT_COUNTED");
        }
    }

    private void noLauncherOfTheTreaty() {
        if (carrier.unstatedRange()) {
            return;
        }
        if (launcher.forTests()) {
            ruling.reasons().add("TEST_LAUNCHER");
        } else if (launcher.lawfulForBoosters()) {
            boosterLauncher();
        } else {
            ruling.reasons().add("NO_SUCH_LAUNCHER");
        }
    }

    /** Row 56: no launcher of the Treaty, while it is one of those that a Party may have. */
    private void boosterLauncher() {
        if (!act.on().isBefore(Rows.IN_FORCE) && ruling.breaches().isEmpty()) {
            ruling.reasons().add("BOOSTER_LAUNCHER");
        }
    }
}
