package infcheck.oracle;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the Treaty says of what is done with a missile type on a day. */
final class MissileLaw {
    private final Nature nature;
    private final Bound bound;
    private final Deed deed;
    private final LocalDate on;
    private final Ruling ruling = new Ruling();

    MissileLaw(Nature nature, Bound bound, Deed deed) {
        this.nature = nature;
        this.bound = bound;
        this.deed = deed;
        this.on = nature.on();
    }

    Ruling ruling() {
        RangeClass weapon = nature.weapon();
        if (weapon != null && !on.isBefore(Rows.IN_FORCE)) {
            breaches(weapon);
            duties(weapon);
        }
        reasons(weapon);
        return ruling.complete();
    }

    private void breaches(RangeClass weapon) {
        LocalDate start = bound.start(deed.by(), on);
        LocalDate last = weapon.last(start);
        if (bannedByArticleSix(weapon)) {
            breach(weapon.ban());
        }
        // Section 7 and rows 1, 20, 28, 35: who makes, tries or fields one has it.
        if (on.isAfter(last) && deed.is("possession", "deployment", "production", "flight-test")) {
            breach(weapon.elimination());
        }
        // Row 1: what was first held after the duty began has no period.
        if (!on.isAfter(last) && deed.is("possession") && deed.from().isAfter(start)) {
            breach("I");
        }
    }

    /** Rows 32 and 33: launching is named for the shorter range alone, which may not be eliminated by it either. */
    private boolean bannedByArticleSix(RangeClass weapon) {
        return deed.is("production", "flight-test")
                || (weapon == RangeClass.SHORTER && (deed.is("launch") || eliminatedByLaunch()));
    }

    private boolean eliminatedByLaunch() {
        return deed.is("elimination")
                && deed.stated().has("method")
                && deed.stated().text("method").equals("launch");
    }

    private void breach(String provision) {
        SortedSet<String> grounds = new TreeSet<>(bound.grounds(deed.by(), on));
        if (!nature.ground() && nature.launchedFrom("ship", "submarine")) {
            grounds.add("SEA_LAUNCHED");
        }
        if (!nature.ground() && nature.launchedFrom("air")) {
            grounds.add("AIR_LAUNCHED");
        }
        if (nature.soleInterceptor()) {
            grounds.add("INTERCEPTOR");
        }
        if (nature.researchBooster()) {
            grounds.add("RESEARCH_BOOSTER");
        }
        ruling.breaches().put(provision, grounds);
    }

    /** Section 7: what was held at entry into force may be held until the last day, and is to be gone by then. */
    private void duties(RangeClass weapon) {
        LocalDate start = bound.start(deed.by(), on);
        boolean held = deed.is("possession") && !deed.from().isAfter(start);
        boolean eliminated = deed.is("elimination") && ruling.breaches().isEmpty();
        if ((held || eliminated)
                && !on.isAfter(weapon.last(start))
                && nature.treatyMissile()
                && bound.party(deed.by(), on)) {
            ruling.duties().add(weapon.elimination() + " by " + weapon.last(start));
        }
    }

    private void reasons(@Nullable RangeClass weapon) {
        SortedSet<String> reasons = ruling.reasons();
        if (on.isBefore(Rows.IN_FORCE)) {
            reasons.add("BEFORE_ENTRY_INTO_FORCE");
        }
        reasons.addAll(nature.reasons());
        if (!ruling.breaches().isEmpty()) {
            return;
        }
        if (nature.soleInterceptor()) {
            reasons.add("INTERCEPTOR");
        }
        if (weapon != null && ruling.duties().isEmpty() && !on.isBefore(Rows.IN_FORCE)) {
            reasons.add(deed.is("possession") ? "NOT_YET_DUE" : "NOT_FORBIDDEN");
        }
    }
}
