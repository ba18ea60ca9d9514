package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;

/**
 * What a launcher file states, as the oracle reads it.
 *
 * @param stated every key of the file
 * @param contained every missile type that was in it, with the first day
 * @param launched every missile type of which its file says that it left it, with the day
 * @param sameAs the launcher types that somebody takes it for
 */
record Launcher(
        String id,
        String state,
        String platform,
        Keys stated,
        List<Use> contained,
        List<Use> launched,
        List<String> sameAs,
        List<Deed> deeds) {

    /** A missile type that was in a launcher, or left it, from a day on. */
    record Use(String missile, LocalDate from) {}

    static Launcher of(Keys type) {
        return new Launcher(
                type.text("id"),
                type.text("state"),
                type.text("platform"),
                type,
                type.list("contained").stream()
                        .map(c -> use(c, c.has("from") ? c.date("from") : LocalDate.MIN))
                        .toList(),
                type.list("launched").stream().map(c -> use(c, c.date("on"))).toList(),
                type.list("same-as").stream().map(s -> s.text("launcher-type")).toList(),
                Deed.of(type, "launcher"));
    }

    private static Use use(Keys item, LocalDate from) {
        return new Use(item.text("missile-type"), from);
    }

    boolean onLand() {
        return platform.startsWith("ground");
    }

    boolean fixed() {
        return platform.equals("ground-fixed");
    }

    /** Rows 50 and 51: fixed, for tests alone, and to be told from launchers of missiles for use from the ground. */
    boolean forTests() {
        return fixed() && "distinguishable".equals(stated.textOrNull("tests-only"));
    }

    /** Row 55: all launchers of boosters, above ground or below. */
    boolean ofBoosters() {
        return stated.has("booster-launcher");
    }

    /** Row 56: fixed and above ground. */
    boolean lawfulForBoosters() {
        return fixed() && "above-ground".equals(stated.textOrNull("booster-launcher"));
    }

    /** What one can carry at one time, as its file states it. */
    int warheads() {
        return number("missiles-per-launcher") * number("warheads");
    }

    private int number(String key) {
        return stated.has(key) ? (int) stated.number(key) : 1;
    }
}
