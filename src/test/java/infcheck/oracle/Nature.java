package infcheck.oracle;

import infcheck.oracle.Missile.Flight;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a missile type is on a day: the gates 3 to 6 of section 0 of the dossier. */
record Nature(Missile type, OracleLaw law, LocalDate on) {

    boolean launchedFrom(String... platforms) {
        return type.platforms().stream()
                .anyMatch(p -> !p.from().isAfter(on) && List.of(platforms).contains(p.platform()));
    }

    /** Row 37 and section 3: any ground-launched unit makes the type one of the Treaty. */
    boolean ground() {
        return launchedFrom("ground-mobile", "ground-fixed");
    }

    /** Row 2; row 2 and D12 for boosted glide vehicles. */
    boolean ballistic() {
        return (type.path().equals("ballistic") && (!shell() || law.says("gun-shells", "covered")))
                || (type.path().equals("boost-glide") && law.says("boost-glide", "covered"));
    }

    /** Row 3: what propels itself, as no shell does; D4 for unmanned aircraft. */
    boolean cruise() {
        return type.path().equals("aerodynamic") && (type.drone() == null ? !shell() : !exceptedDrone());
    }

    private boolean shell() {
        return type.stated().flag("gun-shell");
    }

    private boolean exceptedDrone() {
        String question = "returning".equals(type.drone()) ? "reusable-armed-drones" : "one-way-attack-drones";
        return law.says(question, "not covered");
    }

    /** Rows 6, 7, 16 to 19, 39 to 41: the class of what delivers weapons or is listed; null where it has none, or none that is known. */
    @Nullable
    RangeClass weapon() {
        return listed() || (deliversWeapons() && (ballistic() || cruise())) ? range() : null;
    }

    /** Rows 38 and 52: what is excepted is outside the limits, and so is what holds or launches it, on land in particular. */
    @Nullable
    RangeClass limited() {
        return interceptsAlone() || researchBooster() ? null : weapon();
    }

    /** Rows 6 and 7 in full: also ground-launched, and no exception. */
    boolean treatyMissile() {
        return limited() != null && ground();
    }

    /** Row 38: ballistic, developed for it, and not one test against the surface; it is excepted where the ground launches it. */
    boolean interceptsAlone() {
        return ballistic() && type.interceptor() && !testedAgainstSurface();
    }

    private boolean testedAgainstSurface() {
        return type.deeds().stream()
                .anyMatch(d -> d.is("flight-test") && !d.from().isAfter(on) && surface(d));
    }

    private boolean surface(Deed test) {
        return test.stated().has("target") ? test.stated().text("target").equals("surface") : !type.interceptor();
    }

    /** Rows 52 to 56, and D3. */
    boolean researchBooster() {
        return type.booster() && type.lawfulStages() && !listed() && law.says("target-missiles", "boosters");
    }

    /** Row 40: a cruise missile that delivers weapons and of which nobody states how far it flies. */
    boolean ofUnstatedRange() {
        return deliversWeapons() && cruise() && !listed() && design() == null;
    }

    /** Row 80: tried before the Treaty bound the State whose type it is, never deployed, not listed. */
    boolean triedAndNeverDeployed() {
        LocalDate start = new Bound(law).start(type.state(), on);
        return type.neverDeployed()
                && !listed()
                && type.deeds().stream()
                        .anyMatch(d -> d.is("flight-test") && d.from().isBefore(start));
    }

    /** Rows 32 and 34: a stage of a ballistic missile of intermediate range that Article III lists. */
    boolean listedIntermediateBallistic() {
        return ballistic() && listed() && range() == RangeClass.INTERMEDIATE;
    }

    /** Rows 2, 3 and section 3: what is not built to deliver a weapon is outside; row 52 and D3: a booster would else be one. */
    boolean deliversWeapons() {
        return type.weapon() || type.booster() || carriedWeapon();
    }

    /** Row 36: one instance suffices. */
    private boolean carriedWeapon() {
        return type.deeds().stream()
                .anyMatch(d -> d.is("flight-test", "deployment")
                        && d.stated().flag("with-weapon")
                        && !d.from().isAfter(on));
    }

    boolean listed() {
        return type.listed();
    }

    private @Nullable RangeClass range() {
        if (listed()) {
            return Rows.LISTED_SHORTER.contains(type.treatyName()) ? RangeClass.SHORTER : RangeClass.INTERMEDIATE;
        }
        Double km = capability();
        if (km == null || km < Rows.SHORTER_FROM || km > Rows.INTERMEDIATE_TO) {
            return null;
        }
        return km <= Rows.SHORTER_TO ? RangeClass.SHORTER : RangeClass.INTERMEDIATE;
    }

    /** Row 39, the greatest distance tested by that day; row 40, the distance of the design. */
    private @Nullable Double capability() {
        return ballistic() ? greatest(type.flown()) : design();
    }

    private @Nullable Double design() {
        return greatest(type.designs());
    }

    private @Nullable Double greatest(List<Flight> flights) {
        return flights.stream()
                .filter(f -> !f.on().isAfter(on))
                .map(Flight::km)
                .max(Double::compare)
                .orElse(null);
    }

    /** Why no provision reaches anything that is done with it; empty where the Treaty is about missiles like this. */
    SortedSet<String> reasons() {
        SortedSet<String> reasons = new TreeSet<>();
        if (listed()) {
            return reasons;
        }
        if (!deliversWeapons()) {
            reasons.add("NOT_A_WEAPON");
        }
        if (ballistic() || cruise()) {
            outOfRange(reasons);
        } else {
            noMissile(reasons);
        }
        return reasons;
    }

    private void noMissile(SortedSet<String> reasons) {
        boolean other = !type.path().equals("aerodynamic") && !type.path().equals("ballistic");
        if (other) {
            reasons.add("NEITHER_BALLISTIC_NOR_CRUISE");
        } else if (shell()) {
            reasons.add("GUN_SHELL");
        }
        if (type.drone() != null && type.path().equals("aerodynamic")) {
            reasons.add("NOT_A_MISSILE");
        }
    }

    private void outOfRange(SortedSet<String> reasons) {
        Double km = capability();
        if (km == null) {
            if (ballistic()) {
                reasons.add("NO_RANGE_CAPABILITY_YET");
            }
        } else if (km < Rows.SHORTER_FROM) {
            reasons.add("RANGE_BELOW");
        } else if (km > Rows.INTERMEDIATE_TO) {
            reasons.add("RANGE_ABOVE");
        }
    }
}
