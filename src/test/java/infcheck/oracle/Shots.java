package infcheck.oracle;

import infcheck.oracle.Launcher.Use;
import java.time.LocalDate;
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

    /** The days on which missiles of a type left a launcher on land otherwise than in such a test. */
    List<LocalDate> landings(Missile missile) {
        Stream<LocalDate> acts =
                missile.deeds().stream().filter(d -> d.flies() && fromLand(d)).map(Deed::from);
        Stream<LocalDate> files = launchers.values().stream()
                .filter(l -> l.onLand() && !l.forTests())
                .flatMap(l -> l.launched().stream())
                .filter(u -> u.missile().equals(missile.id()))
                .map(Use::from);
        return Stream.concat(acts, files).toList();
    }

    private boolean fromLand(Deed flight) {
        Launcher launcher = firing(flight);
        String platform = flight.stated().textOrNull("platform");
        boolean stated = platform != null && platform.startsWith("ground");
        return !fromTestLauncher(flight) && (stated || (launcher != null && launcher.onLand()));
    }
}
