package infcheck.oracle;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What the Treaty says of what is done with a missile type on a day. */
final class MissileLaw {
    private final Missile missile;
    private final Judged act;
    private final Nature nature;
    private final Units units;
    private final Ruling ruling;

    MissileLaw(Missile missile, Judged act) {
        this.missile = missile;
        this.act = act;
        this.nature = new Nature(missile, act.bound().law(), act.on());
        this.units = new Units(nature, act.deed(), act.group().shots());
        this.ruling = act.ruling();
    }

    Ruling ruling() {
        RangeClass weapon = nature.weapon();
        boolean inForce = !act.on().isBefore(Rows.IN_FORCE);
        if (inForce && weapon != null) {
            breaches(weapon);
            beside(weapon);
            duties(weapon);
        }
        if (inForce) {
            new Stages(act, nature).judge();
        }
        reasons(weapon);
        return ruling.complete();
    }

    private void breaches(RangeClass weapon) {
        Deed deed = act.deed();
        if (bannedByArticleSix(weapon)) {
            act.breach(weapon.ban(), units.grounds());
        }
        // Section 7 and rows 1, 20, 28, 35: who makes, tries or fields one has it.
        if (act.over(weapon) && deed.is("possession", "deployment", "production", "flight-test")) {
            act.breach(weapon.elimination(), units.grounds());
        }
        // Row 1: what was first held after the duty began has no period.
        if (!act.over(weapon) && deed.is("possession") && !act.held()) {
            act.breach("I", units.grounds());
        }
    }

    /** Rows 32 and 33: launching is named for the shorter range alone, which may not be eliminated by it either. */
    private boolean bannedByArticleSix(RangeClass weapon) {
        Deed deed = act.deed();
        return deed.is("production", "flight-test")
                || (weapon == RangeClass.SHORTER && (deed.is("launch") || deed.eliminatesByLaunch()));
    }

    private void beside(RangeClass weapon) {
        switch (weapon) {
            case INTERMEDIATE -> {
                new Ceilings(act).missiles(missile);
                new Removal(act).launching(units);
            }
            case SHORTER -> new Moves(act).missiles(units);
        }
        new Gone(act, units).judge();
        if (nature.triedAndNeverDeployed()) {
            neverDeployed(units.treaty(weapon));
        }
    }

    /** Row 80. */
    private void neverDeployed(boolean treaty) {
        Removal removal = new Removal(act);
        LocalDate last = removal.lastForNeverDeployed();
        boolean late = act.on().isAfter(last);
        if (act.deed().is("possession") && late) {
            act.breach("X(6)", units.grounds());
        } else if (treaty && !late && ((act.deed().is("possession") && act.held()) || removal.eliminated())) {
            duty("X(6)", last);
        }
    }

    /** Section 7: what was held at entry into force may be held until the last day, and is to be gone by then. */
    private void duties(RangeClass weapon) {
        boolean held = act.deed().is("possession") && act.held();
        boolean eliminated = new Removal(act).eliminated();
        if ((held || eliminated) && !act.over(weapon) && units.treaty(weapon)) {
            duty(weapon.elimination(), weapon.last(act.start()));
        }
    }

    /** Rows 76 and 81. */
    private void duty(String provision, LocalDate last) {
        Departure departure =
                new Departure(act, missile.deeds(), j -> new MissileLaw(missile, j).takesOut(), declared());
        if (departure.unexplained(last)) {
            act.open(provision, last, "NO_ELIMINATION");
        } else {
            act.duty(provision, last);
        }
    }

    /** Row 67: the data as of the day on which the duty began. */
    private int declared() {
        return act.group().data().stream()
                .filter(d -> d.missile().id().equals(missile.id()) && d.item().equals("missile"))
                .filter(d -> d.by().equals(act.deed().by()) && d.on().equals(act.start()))
                .mapToInt(Datum::number)
                .sum();
    }

    /** Whether it is an elimination that takes missiles of the Treaty out of the count. */
    boolean takesOut() {
        ruling();
        RangeClass weapon = nature.weapon();
        return weapon != null && units.treaty(weapon) && new Removal(act).eliminated();
    }

    private void reasons(@Nullable RangeClass weapon) {
        SortedSet<String> reasons = ruling.reasons();
        boolean inForce = !act.on().isBefore(Rows.IN_FORCE);
        if (!inForce) {
            reasons.add("BEFORE_ENTRY_INTO_FORCE");
        }
        reasons.addAll(nature.reasons());
        if (!ruling.breaches().isEmpty()) {
            return;
        }
        if (units.interceptors()) {
            reasons.add("INTERCEPTOR");
        }
        if (weapon != null && inForce && units.treaty(weapon) && act.deed().leftInCount()) {
            reasons.add("NOT_COUNTED");
        }
        if (weapon != null && ruling.duties().isEmpty() && inForce) {
            reasons.add(act.deed().is("possession") ? "NO_DUTY_RUNS" : "NOT_FORBIDDEN");
        }
    }
}
