package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a launcher file states, as the oracle reads it.
 *
 * @param uses every missile type that was in it or left it, with the first day
 * @param sameAs the launcher types that somebody takes it for
 */
record Launcher(String id, String state, String platform, List<Use> uses, List<String> sameAs, List<Deed> deeds) {

    /** A missile type that was in a launcher, or left it, from a day on. */
    record Use(String missile, LocalDate from) {}

    static Launcher of(Keys type) {
        return new Launcher(
                type.text("id"),
                type.text("state"),
                type.text("platform"),
                Stream.concat(
                                type.list("contained").stream()
                                        .map(c -> use(c, c.has("from") ? c.date("from") : LocalDate.MIN)),
                                type.list("launched").stream().map(c -> use(c, c.date("on"))))
                        .toList(),
                type.list("same-as").stream().map(s -> s.text("launcher-type")).toList(),
                Deed.of(type));
    }

    private static Use use(Keys item, LocalDate from) {
        return new Use(item.text("missile-type"), from);
    }

    boolean onLand() {
        return platform.startsWith("ground");
    }
}
