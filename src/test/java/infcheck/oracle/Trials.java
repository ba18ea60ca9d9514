package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws what is made and flown: stages, tests from land of what is not for the ground, and boosters; rows 34 and 50 to 56.
 *
 * @param prefix with which ids begin
 */
record Trials(Draw draw, DrawnDays days, String prefix) {
    private static final List<String> MODELS = List.of("RSD-10", "RSD-10", "Pershing II", "R-12", "BGM-109G", "OTR-22");
    private static final List<Integer> DISTANCES = List.of(400, 2000, 6000, 6000, 6000);
    private static final int KM = 2000;
    private static final List<String> SITES =
            List.of("test-range", "test-range", "research-launch-site", "research-launch-site", "missile-storage");

    Keys facts() {
        Holdings holdings = Holdings.of(draw, days);
        return draw.chance(40) ? stages(holdings) : flights(holdings);
    }

    private Keys stages(Holdings holdings) {
        List<String> models = List.of(prefix + "-m1", prefix + "-m2");
        List<Keys> types = new ArrayList<>();
        for (String model : models) {
            types.add(holdings.type(model, Keys.of("treaty-name", draw.among(MODELS)))
                    .and("flight-path", draw.chance(10) ? "aerodynamic" : "ballistic"));
        }
        for (int i = 1; i <= 1 + draw.below(2); i++) {
            types.add(holdings.type(prefix + "-t" + i, holdings.flown(draw.among(DISTANCES)))
                    .and("weapon-delivery", draw.chance(90))
                    .and("interceptor", draw.chance(15) ? true : null)
                    .and("acts", made(holdings, models)));
        }
        return Keys.of("types", types);
    }

    private List<Keys> made(Holdings holdings, List<String> models) {
        return IntStream.rangeClosed(1, 1 + draw.below(2))
                .mapToObj(i -> holdings.once("production", "a" + i, stage(models)))
                .toList();
    }

    private Keys stage(List<String> models) {
        Keys like = Keys.of("missile-type", draw.among(models), "interchangeable", draw.chance(20));
        return Keys.of("item", draw.chance(80) ? "stage" : null, "stage-like", draw.chance(90) ? like : null);
    }

    /** A missile of ships or aircraft, or a booster, that is flown from launchers on land. */
    private Keys flights(Holdings holdings) {
        boolean booster = draw.chance(50);
        List<String> launchers = List.of(prefix + "-l1", prefix + "-l2");
        String platform = booster ? "ground-fixed" : draw.among(List.of("ship", "submarine", "air"));
        Keys type = holdings.type(prefix + "-t", range())
                .and("booster", booster ? draw.booster() : null)
                .and("platforms", List.of(Keys.of("platform", platform)))
                .and("acts", flown(holdings, launchers));
        return Keys.of(
                "types",
                List.of(type),
                "launchers",
                launchers.stream().map(l -> launcher(holdings, l)).toList());
    }

    private Keys range() {
        Keys range = Keys.of("range-km", List.of(Keys.of("value", KM)));
        return draw.chance(50) ? range.and("flight-path", "aerodynamic") : range;
    }

    private List<Keys> flown(Holdings holdings, List<String> launchers) {
        List<Keys> acts = new ArrayList<>();
        for (int i = 1; i <= 1 + draw.below(3); i++) {
            Keys from = Keys.of("launcher", draw.chance(85) ? draw.among(launchers) : null)
                    .and("facility", draw.chance(85) ? draw.among(SITES) : null);
            acts.add(holdings.once(draw.chance(75) ? "flight-test" : "launch", "a" + i, from));
        }
        acts.add(holdings.goingOn("possession", "a9", Keys.of()));
        return acts;
    }

    private Keys launcher(Holdings holdings, String id) {
        Keys launched = Keys.of("missile-type", prefix + "-t", "on", holdings.day());
        return Keys.of("id", id, "state", holdings.state())
                .and("platform", draw.chance(70) ? "ground-fixed" : draw.among(List.of("ground-mobile", "ship")))
                .and(
                        draw.chance(50)
                                ? tests().map()
                                : draw.chance(60) ? boosters().map() : Keys.of().map())
                .and("launched", draw.chance(20) ? List.of(launched) : null)
                .and("acts", List.of(holdings.goingOn("possession", "a", Keys.of())));
    }

    private Keys tests() {
        return Keys.of("tests-only", draw.chance(85) ? "distinguishable" : "indistinguishable");
    }

    private Keys boosters() {
        return Keys.of("booster-launcher", draw.chance(85) ? "above-ground" : "below-ground");
    }
}
