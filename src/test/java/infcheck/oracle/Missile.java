package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a system file states, as the oracle reads it.
 *
 * @param path as the file writes it
 * @param treatyName the name in Article III; null for a type not listed there
 * @param stated every key of the file
 * @param drone {@code one-way} or {@code returning}; null for what is no unmanned aircraft
 * @param flown every distance flown
 * @param designs every distance it is designed to fly, none unless it is held up by lift
 */
record Missile(
        String id,
        String state,
        String path,
        boolean weapon,
        boolean interceptor,
        @Nullable String treatyName,
        @Nullable String drone,
        Keys stated,
        List<Since> platforms,
        List<Flight> flown,
        List<Flight> designs,
        List<Deed> deeds) {

    /** A platform and its first day. */
    record Since(String platform, LocalDate from) {}

    /** A distance flown on a day, or that of a design from that day on. */
    record Flight(double km, LocalDate on) {}

    static Missile of(Keys type) {
        List<Deed> deeds = Deed.of(type, "missile");
        boolean cruise = type.text("flight-path").equals("aerodynamic");
        return new Missile(
                type.text("id"),
                type.text("state"),
                type.text("flight-path"),
                type.flag("weapon-delivery"),
                type.flag("interceptor"),
                type.textOrNull("treaty-name"),
                type.textOrNull("drone"),
                type,
                type.list("platforms").stream()
                        .map(p -> new Since(p.text("platform"), p.has("from") ? p.date("from") : LocalDate.MIN))
                        .toList(),
                flown(type, deeds, cruise),
                cruise ? designs(type) : List.of(),
                deeds);
    }

    /** The same, also launched from the ground on some days. */
    Missile landed(List<Since> landings) {
        List<Since> more = new ArrayList<>(platforms);
        more.addAll(landings);
        return new Missile(
                id,
                state,
                path,
                weapon,
                interceptor,
                treatyName,
                drone,
                stated,
                List.copyOf(more),
                flown,
                designs,
                deeds);
    }

    /** Rows 42 and 43: what each counts as carrying. */
    int warheads() {
        return listed() ? Rows.WARHEADS.getOrDefault(treatyName, 1) : whole("warheads");
    }

    /** Rows 42, 43 and 46: what a launcher of such missiles can carry at one time; null for a type that is not listed. */
    @Nullable
    Integer warheadsOnLauncher() {
        return listed() ? warheads() * Rows.IN_A_LAUNCHER.getOrDefault(treatyName, 1) : null;
    }

    /** Rows 16 to 19. */
    boolean listed() {
        return treatyName != null
                && (Rows.LISTED_INTERMEDIATE.contains(treatyName) || Rows.LISTED_SHORTER.contains(treatyName));
    }

    private int whole(String key) {
        return stated.has(key) ? (int) stated.number(key) : 1;
    }

    boolean booster() {
        return stated.has("booster");
    }

    /** Rows 52 and 53: of stages that existed, none of them of a listed type. */
    boolean lawfulStages() {
        return !stated.hasKeys("booster")
                || !(stated.keys("booster").flag("listed-stage")
                        || "new".equals(stated.keys("booster").textOrNull("stages")));
    }

    boolean neverDeployed() {
        return stated.has("deployed");
    }

    /** What was flown in a test or launch, and what is reported as flown: on its own day, else on that of the first flight. */
    private static List<Flight> flown(Keys type, List<Deed> deeds, boolean cruise) {
        List<Flight> flown = new ArrayList<>();
        flights(deeds)
                .filter(d -> d.stated().has("km"))
                .forEach(d -> flown.add(new Flight(d.stated().number("km"), d.from())));
        LocalDate first = flights(deeds).map(Deed::from).sorted().findFirst().orElse(null);
        for (Keys range : type.list("range-km")) {
            LocalDate on = range.has("on") ? range.date("on") : first;
            if (on != null && !isDesign(range, cruise)) {
                flown.add(new Flight(range.number("value"), on));
            }
        }
        return List.copyOf(flown);
    }

    private static List<Flight> designs(Keys type) {
        return type.list("range-km").stream()
                .filter(r -> isDesign(r, true))
                .map(r -> new Flight(r.number("value"), r.has("from") ? r.date("from") : LocalDate.MIN))
                .toList();
    }

    private static boolean isDesign(Keys range, boolean cruise) {
        String basis = range.has("basis") ? range.text("basis") : "";
        return cruise ? !basis.equals("tested") : basis.equals("design");
    }

    /** Row 39: what a failed flight covered is no range to which the type was tested. */
    private static Stream<Deed> flights(List<Deed> deeds) {
        return deeds.stream().filter(d -> d.flies() && !d.says("outcome", "failure"));
    }
}
