package infcheck.oracle;

import infcheck.oracle.Launcher.Use;
import infcheck.oracle.Missile.Since;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What left which launcher, as the acts of missile types say and the files of launchers: rows 37, 44, 45, 50 and 51. */
record Shots(Collection<Missile> missiles, SortedMap<String, Launcher> launchers) {

    /** The launcher of which an act says that it is from it; null where it says nothing of one. */
    @Nullable
    Launcher firing(Deed deed) {
        String id = deed.stated().textOrNull("launcher");
        return id == null ? null : Objects.requireNonNull(launchers.get(id), id);
    }

    /** Row 45: what a launcher contained or launched, be it its own file that says so or an act. */
    List<Use> uses(Launcher launcher) {
        Stream<Use> fired = missiles.stream()
                .flatMap(m -> m.deeds().stream()
                        .filter(d -> d.flies() && d.says("launcher", launcher.id()))
                        .map(d -> new Use(m.id(), d.from())));
        return Stream.of(launcher.contained().stream(), launcher.launched().stream(), fired)
                .flatMap(s -> s)
                .toList();
    }

    /** Rows 50 and 51: a flight from a launcher that serves only for tests does not make its type ground-launched. */
    boolean fromTestLauncher(Deed deed) {
        Launcher launcher = firing(deed);
        return deed.flies() && launcher != null && launcher.forTests();
    }

    /** From when missiles of a type are launched from land, as what left launchers there otherwise than in such a test. */
    List<Since> landings(Missile missile) {
        Stream<Since> acts = missile.deeds().stream()
                .filter(d -> d.flies() && !fromTestLauncher(d))
                .flatMap(d -> land(d).map(l -> new Since(l, d.from())));
        Stream<Since> files = launchers.values().stream()
                .filter(l -> l.onLand() && !l.forTests())
                .flatMap(l -> l.launched().stream())
                .filter(u -> u.missile().equals(missile.id()))
                .map(u -> new Since("ground-mobile", u.from()));
        return Stream.concat(acts, files).toList();
    }

    private Stream<String> land(Deed flight) {
        Launcher launcher = firing(flight);
        if (launcher != null) {
            return launcher.onLand() ? Stream.of("ground-mobile") : Stream.empty();
        }
        return Stream.ofNullable(flight.stated().textOrNull("platform")).filter(p -> p.startsWith("ground"));
    }
}
