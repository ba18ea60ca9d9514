package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every small number held beside every small number declared, facilities on each side of a distance, and every way to do away with something. */
final class Balances {
    private static final LocalDate BEFORE = LocalDate.of(1986, 1, 1);
    private static final int MOST = 2;
    private static final List<String> WAYS = List.of("destruction", "launch", "loss", "display", "other");
    private static final List<String> FACILITIES = List.of("elimination", "test-range");
    private static final List<LocalDate> DAYS = List.of(
            Rows.IN_FORCE,
            Rows.IN_FORCE.plusMonths(Rows.LAUNCHED_MONTHS),
            Rows.IN_FORCE.plusMonths(Rows.NEVER_DEPLOYED_MONTHS).plusDays(1),
            RangeClass.SHORTER.last(Rows.IN_FORCE).plusDays(1),
            RangeClass.INTERMEDIATE.last(Rows.IN_FORCE).plusDays(1),
            Rows.END);

    private Balances() {}

    static List<Keys> cases() {
        List<Keys> cases = new ArrayList<>();
        for (int ballistic = 0; ballistic <= MOST; ballistic++) {
            for (int cruise = 0; cruise <= MOST; cruise++) {
                shares(cases, ballistic, cruise);
            }
        }
        distances(cases);
        eliminations(cases);
        return cases;
    }

    private static void shares(List<Keys> cases, int ballistic, int cruise) {
        for (int declared = 0; declared <= MOST; declared++) {
            for (int declaredCruise = 0; declaredCruise <= MOST; declaredCruise++) {
                String id = "s" + cases.size();
                Keys missile = type(id + "b", "Pershing II").and("acts", held(ballistic));
                Keys other = type(id + "c", "BGM-109G").and("flight-path", "aerodynamic", "acts", held(cruise));
                cases.add(Keys.of("types", List.of(missile, other))
                        .and("inventory", List.of(datum(id + "b", declared), datum(id + "c", declaredCruise))));
            }
        }
    }

    private static Keys datum(String type, int number) {
        return Keys.of("missile-type", type, "as-of", Rows.DATA, "number", number);
    }

    private static @Nullable List<Keys> held(int number) {
        return number == 0
                ? null
                : List.of(Keys.of("possession", Keys.of("id", "a", "from", BEFORE, "number", number)));
    }

    private static void distances(List<Keys> cases) {
        for (List<Keys> points : Points.around()) {
            for (Keys other : points) {
                String id = "d" + cases.size();
                Keys launcher = Keys.of("id", id + "l", "state", "US", "platform", "ground-mobile")
                        .and("contained", List.of(Keys.of("missile-type", id)))
                        .and("acts", there(other));
                cases.add(Keys.of(
                        "types",
                        List.of(type(id, "Pershing IA").and("acts", there(points.get(0)))),
                        "launchers",
                        List.of(launcher)));
            }
        }
    }

    private static List<Keys> there(Keys point) {
        Keys act = Keys.of("id", "a", "from", BEFORE, "facility", "elimination").and(point.map());
        return List.of(Keys.of("possession", act));
    }

    private static void eliminations(List<Keys> cases) {
        for (String name : List.of("RSD-10", "OTR-23")) {
            for (String platform : List.of("ground-mobile", "ship")) {
                Keys type = type("g" + cases.size(), name)
                        .and("platforms", List.of(Keys.of("platform", platform)))
                        .and("range-km", List.of(Keys.of("value", 2000, "on", BEFORE)));
                cases.add(Keys.of("types", List.of(type.and("acts", eliminations()))));
            }
        }
    }

    private static List<Keys> eliminations() {
        List<Keys> acts = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (String way : WAYS) {
                for (String facility : FACILITIES) {
                    acts.add(gone(acts.size(), day.minusDays(1), way, facility));
                    acts.add(gone(acts.size(), day, way, facility));
                }
            }
        }
        return acts;
    }

    /** Every third one is not notified. */
    private static Keys gone(int number, LocalDate on, String way, String facility) {
        Keys act = Keys.of("id", "a" + number, "on", on, "count", 1, "method", way, "facility", facility);
        return Keys.of("elimination", act.and("notified", number % 3 == 0 ? false : null));
    }

    private static Keys type(String id, String name) {
        return Keys.of("id", id, "treaty-name", name, "state", "US", "flight-path", "ballistic")
                .and("weapon-delivery", true)
                .and("platforms", List.of(Keys.of("platform", "ground-mobile")));
    }
}
