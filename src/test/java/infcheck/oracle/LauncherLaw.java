package infcheck.oracle;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What the Treaty says of what is done with a launcher type on a day: rows 4, 5, 20, 28, 32, 33, 44 and 45. */
final class LauncherLaw {
    private final Group group;
    private final Launcher launcher;
    private final Bound bound;
    private final Deed deed;
    private final LocalDate on;
    private final Ruling ruling = new Ruling();

    LauncherLaw(Group group, Launcher launcher, Bound bound, Deed deed, LocalDate on) {
        this.group = group;
        this.launcher = launcher;
        this.bound = bound;
        this.deed = deed;
        this.on = on;
    }

    Ruling ruling() {
        boolean inForce = !on.isBefore(Rows.IN_FORCE);
        for (RangeClass range : RangeClass.values()) {
            if (inForce && launcher.onLand() && carried().anyMatch(n -> n.limited() == range)) {
                breaches(range);
                duties(range);
            }
        }
        reasons(inForce);
        return ruling.complete();
    }

    /** Row 45: what any launcher of the type contained or launched by that day. */
    private Stream<Nature> carried() {
        return type().flatMap(this::carriedBy);
    }

    private boolean unstatedRange() {
        Stream<Launcher> of = bound.law().concedes(Pending.ROW_45_UNSTATED_RANGE) ? Stream.of(launcher) : type();
        return of.flatMap(this::carriedBy).anyMatch(Nature::ofUnstatedRange);
    }

    private Stream<Launcher> type() {
        return bound.law().says("mk-41-ashore", "same type")
                ? Stream.concat(
                        Stream.of(launcher),
                        group.takenFor(launcher, bound.law().concedes(Pending.ROW_45_ONE_WAY)).stream())
                : Stream.of(launcher);
    }

    private Stream<Nature> carriedBy(Launcher one) {
        return one.uses().stream()
                .filter(u -> !u.from().isAfter(on))
                .map(u -> new Nature(group.missile(u.missile()), bound.law(), on));
    }

    private void breaches(RangeClass range) {
        LocalDate start = bound.start(deed.by(), on);
        LocalDate last = range.last(start);
        if (deed.is("production")) {
            breach(range.ban());
        }
        if (on.isAfter(last)) {
            breach(range.elimination());
        }
        if (!on.isAfter(last) && deed.is("possession") && deed.from().isAfter(start)) {
            breach("I");
        }
    }

    private void breach(String provision) {
        ruling.breaches().put(provision, bound.grounds(deed.by(), on));
    }

    private void duties(RangeClass range) {
        LocalDate start = bound.start(deed.by(), on);
        boolean held = deed.is("possession") && !deed.from().isAfter(start);
        if (held && !on.isAfter(range.last(start)) && bound.party(deed.by(), on)) {
            ruling.duties().add(range.elimination() + " by " + range.last(start));
        }
    }

    private void reasons(boolean inForce) {
        if (!inForce) {
            ruling.reasons().add("BEFORE_ENTRY_INTO_FORCE");
        }
        if (!launcher.onLand()) {
            ruling.reasons().add("NOT_GROUND");
        } else if (carried().noneMatch(n -> n.limited() != null) && !unstatedRange()) {
            ruling.reasons().add("NO_SUCH_LAUNCHER");
        }
        // Section 7: deployment as such is forbidden by no article.
        boolean none = ruling.reasons().isEmpty()
                && ruling.breaches().isEmpty()
                && ruling.duties().isEmpty();
        if (none && carried().anyMatch(n -> n.limited() != null)) {
            ruling.reasons().add(deed.is("possession") ? "NOT_YET_DUE" : "NOT_FORBIDDEN");
        }
    }
}
