package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What a State has in all on a day: rows 22 to 26, 42, 43, 46 to 49, 55 and 79. */
record Sums(Group group, OracleLaw law, String state, LocalDate on) {
    private static final Set<String> OF_BALLISTIC = Set.of("missile", "longest-stage", "canister");
    private static final Set<String> OF_CRUISE = Set.of("missile", "airframe");

    /** The warheads on intermediate-range missiles that are held, or deployed. */
    int onMissiles(String kind) {
        return group.missiles().values().stream()
                .mapToInt(m -> m.warheads() * deeds(m.deeds().stream(), kind, d -> number(m, d)))
                .sum();
    }

    /** The missiles of listed types of intermediate range that are held, ballistic ones or cruise missiles. */
    long listed(boolean ballistic) {
        return group.missiles().values().stream()
                .filter(m -> nature(m, on).listed() && nature(m, on).ballistic() == ballistic)
                .mapToLong(m -> deeds(m.deeds().stream(), "possession", d -> number(m, d)))
                .sum();
    }

    /** The warheads that launchers of such missiles, held or deployed, can carry at one time. */
    int onLaunchers(String kind) {
        return group.launchers().values().stream()
                .map(l -> new Carrier(group, l, law, on))
                .filter(c -> c.of(RangeClass.INTERMEDIATE))
                .mapToInt(c -> c.warheads() * deeds(c.launcher().deeds().stream(), kind, Sums::launchers))
                .sum();
    }

    int boosterLaunchers() {
        return group.launchers().values().stream()
                .filter(Launcher::ofBoosters)
                .mapToInt(l -> deeds(l.deeds().stream(), "possession", Sums::launchers))
                .sum();
    }

    /** The intermediate-range missiles done away with by launching since the period began, this day among its days. */
    int launched(LocalDate start) {
        return group.missiles().values().stream()
                .mapToInt(m -> m.deeds().stream()
                        .filter(d -> d.by().equals(state) && d.eliminatesByLaunch())
                        .filter(d -> !d.judged().isBefore(start) && !d.judged().isAfter(on))
                        .filter(d -> units(m, d, d.judged()).treaty(RangeClass.INTERMEDIATE))
                        .mapToInt(d -> (int) d.stated().number("count"))
                        .sum())
                .sum();
    }

    /** How many missiles an act counts as; none where it says no number, or of what does not count. */
    int number(Missile missile, Deed deed) {
        Units units = units(missile, deed, on);
        boolean counts =
                (units.nature().ballistic() ? OF_BALLISTIC : OF_CRUISE).contains(item(deed.stated(), "missile"));
        return counts && units.treaty(RangeClass.INTERMEDIATE) ? stated(deed) : 0;
    }

    /** How many launchers an act says. */
    static int launchers(Deed deed) {
        return item(deed.stated(), "launcher").equals("launcher") ? stated(deed) : 0;
    }

    private int deeds(Stream<Deed> deeds, String kind, ToIntFunction<Deed> number) {
        return deeds.filter(d -> d.is(kind) && d.by().equals(state) && d.runs(on))
                .mapToInt(number)
                .sum();
    }

    private Units units(Missile missile, Deed deed, LocalDate day) {
        return new Units(nature(missile, day), deed, group.shots());
    }

    private Nature nature(Missile missile, LocalDate day) {
        return new Nature(missile, law, day);
    }

    private static int stated(Deed deed) {
        return deed.stated().has("number") ? (int) deed.stated().number("number") : 0;
    }

    private static String item(Keys stated, String usual) {
        return stated.has("item") ? stated.text("item") : usual;
    }
}
