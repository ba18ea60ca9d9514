package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Some missile and launcher types that may refer to each other and to nothing else. */
record Group(SortedMap<String, Missile> missiles, SortedMap<String, Launcher> launchers, List<Datum> data) {

    /**
     * Reads the facts of a case.
     *
     * @param facts with {@code types}, {@code launchers} and {@code inventory}
     */
    static Group of(Keys facts) {
        SortedMap<String, Missile> missiles = new TreeMap<>();
        facts.list("types").stream().map(Missile::of).forEach(m -> missiles.put(m.id(), m));
        SortedMap<String, Launcher> launchers = new TreeMap<>();
        facts.list("launchers").stream().map(Launcher::of).forEach(l -> launchers.put(l.id(), l));
        Shots shots = new Shots(List.copyOf(missiles.values()), launchers);
        missiles.replaceAll((id, m) -> m.landed(shots.landings(m)));
        return new Group(
                missiles,
                launchers,
                facts.list("inventory").stream().map(d -> Datum.of(d, missiles)).toList());
    }

    Shots shots() {
        return new Shots(missiles.values(), launchers);
    }

    Missile missile(String id) {
        return Objects.requireNonNull(missiles.get(id), id);
    }

    /** The launcher types that a launcher is taken for, whichever of the two files says so. */
    Stream<Launcher> takenFor(Launcher launcher) {
        Stream<Launcher> named =
                launcher.sameAs().stream().flatMap(id -> Optional.ofNullable(launchers.get(id)).stream());
        Stream<Launcher> naming =
                launchers.values().stream().filter(l -> l.sameAs().contains(launcher.id()));
        return Stream.concat(named, naming).distinct();
    }

    /** Every date that its files state. */
    static Stream<LocalDate> dates(Val facts) {
        if (facts instanceof Keys keys) {
            return keys.map().values().stream().flatMap(Group::dates);
        } else if (facts instanceof Val.Many many) {
            return many.items().stream().flatMap(Group::dates);
        }
        Object value = ((Val.Leaf) facts).value();
        return value instanceof LocalDate date ? Stream.of(date) : Stream.empty();
    }
}
