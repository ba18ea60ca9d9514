package infcheck.oracle;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What a launcher type is on a day: rows 4, 5, 44, 45, 50 and 51. */
record Carrier(Group group, Launcher launcher, OracleLaw law, LocalDate on) {

    /** Whether it is a launcher of missiles of the Treaty of a class. */
    boolean of(RangeClass range) {
        return launcher.onLand() && carried().anyMatch(n -> n.limited() == range);
    }

    boolean ofAny() {
        return of(RangeClass.INTERMEDIATE) || of(RangeClass.SHORTER);
    }

    /** Rows 22, 42, 43 and 46: the warheads that it can carry at one time on missiles of intermediate range. */
    int warheads() {
        return carried()
                .filter(n -> n.limited() == RangeClass.INTERMEDIATE)
                .map(n -> n.type().warheadsOnLauncher())
                .mapToInt(w -> w == null ? launcher.warheads() : w)
                .max()
                .orElse(launcher.warheads());
    }

    /** Whether nobody can tell, since nobody states how far a missile flies that was in it. */
    boolean unstatedRange() {
        return type().flatMap(this::carriedBy).anyMatch(Nature::ofUnstatedRange);
    }

    /** Row 80: with the types that were tried and never deployed go their launchers. */
    boolean ofNeverDeployed() {
        return launcher.onLand() && carried().anyMatch(n -> n.treatyMissile() && n.triedAndNeverDeployed());
    }

    /** Whether anything limited was in it, on land or not. */
    boolean carriedLimited() {
        return carried().anyMatch(n -> n.limited() != null);
    }

    /** Row 45: what any launcher of the type contained or launched by that day. */
    private Stream<Nature> carried() {
        return type().flatMap(this::carriedBy);
    }

    private Stream<Launcher> type() {
        return law.says("mk-41-ashore", "same type")
                ? Stream.concat(Stream.of(launcher), group.takenFor(launcher))
                : Stream.of(launcher);
    }

    /** Of a launcher for tests counts only what is launched from the ground: the rest is tried there. */
    private Stream<Nature> carriedBy(Launcher one) {
        return group.shots().uses(one).stream()
                .filter(u -> !u.from().isAfter(on))
                .map(u -> new Nature(group.missile(u.missile()), law, on))
                .filter(n -> n.ground() || !(launcher.forTests() || one.forTests()));
    }
}
