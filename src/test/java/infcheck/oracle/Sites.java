package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws what is to go, and to where: rows 29 to 31 and 80.
 *
 * @param prefix with which ids begin
 */
record Sites(Draw draw, DrawnDays days, String prefix) {
    private static final List<String> LISTED = List.of("Pershing IA", "OTR-22", "OTR-23");
    private static final int SHORTER_KM = 800;
    private static final int INTERMEDIATE_KM = 2000;
    private static final List<String> FACILITIES =
            List.of("elimination", "elimination", "elimination", "missile-storage", "operating-base");
    private static final List<String> PLACES = List.of("north", "south");

    Keys facts() {
        Holdings holdings = Holdings.of(draw, days);
        return draw.chance(60) ? shorter(holdings) : neverDeployed(holdings);
    }

    private Keys shorter(Holdings holdings) {
        String id = prefix + "-t";
        List<Keys> points = draw.among(Points.around());
        Keys type = holdings.limited(id, LISTED, SHORTER_KM).and("acts", acts(holdings, points));
        Keys facts = Keys.of("types", List.of(type));
        return draw.chance(25) ? facts : facts.and("launchers", List.of(launcher(holdings, id, points)));
    }

    private Keys launcher(Holdings holdings, String type, List<Keys> points) {
        return Keys.of("id", prefix + "-l", "state", holdings.state(), "platform", "ground-mobile")
                .and("contained", List.of(Keys.of("missile-type", type)))
                .and("acts", acts(holdings, points));
    }

    private List<Keys> acts(Holdings holdings, List<Keys> points) {
        return IntStream.rangeClosed(1, 1 + draw.below(2))
                .mapToObj(i -> draw.chance(75)
                        ? holdings.goingOn("possession", "a" + i, site(points))
                        : holdings.goingOn("deployment", "a" + i, Keys.of()))
                .toList();
    }

    private Keys site(List<Keys> points) {
        return draw.chance(10)
                ? Keys.of()
                : Keys.of("facility", draw.among(FACILITIES), "place", draw.chance(75) ? draw.among(PLACES) : null)
                        .and(draw.chance(50) ? draw.among(points).map() : Map.of());
    }

    /** A type that was tried before the periods began, or not, and was never deployed. */
    private Keys neverDeployed(Holdings holdings) {
        String id = prefix + "-t";
        int km = draw.chance(50) ? SHORTER_KM : INTERMEDIATE_KM;
        Keys range = Keys.of("range-km", List.of(Keys.of("value", km)));
        Keys type = holdings.type(id, range)
                .and("flight-path", draw.chance(50) ? "ballistic" : "aerodynamic")
                .and("deployed", draw.chance(90) ? "never" : null);
        Keys facts = Keys.of("types", List.of(type.and("acts", acts(holdings, km))));
        return draw.chance(60)
                ? facts
                : facts.and("launchers", List.of(launcher(holdings, id, draw.among(Points.around()))));
    }

    private List<Keys> acts(Holdings holdings, int km) {
        Keys flown = Keys.of("km", draw.chance(50) ? (Integer) km : null);
        Keys gone = Keys.of("count", 1 + draw.below(2), "facility", draw.chance(30) ? draw.among(FACILITIES) : null)
                .and(draw.gone(true).map());
        return List.of(
                holdings.once("flight-test", "a1", flown),
                holdings.goingOn("possession", "a2", Keys.of()),
                holdings.once("elimination", "a3", gone));
    }
}
