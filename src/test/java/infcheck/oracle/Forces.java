package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Draws what is counted over a State, so that the sums come near what is allowed: rows 22 to 25, 55 and 79.
 *
 * @param prefix with which ids begin
 */
record Forces(Draw draw, DrawnDays days, String prefix) {
    private static final List<String> LISTED = List.of("Pershing II", "BGM-109G", "RSD-10", "R-12", "R-14");
    private static final int KM = 2000;
    private static final List<String> OTHER_ITEMS =
            List.of("longest-stage", "stage", "canister", "empty-canister", "airframe", "structure");

    Keys facts() {
        Holdings holdings = Holdings.of(draw, days);
        return switch (draw.below(6)) {
            case 0, 1 -> missiles(holdings);
            case 2 -> launchers(holdings);
            case 3 -> launches(holdings);
            case 4 -> new Shares(draw, holdings, prefix).facts();
            default -> boosterLaunchers(holdings);
        };
    }

    private Keys missiles(Holdings holdings) {
        int count = 1 + draw.below(2);
        int parts = 1 + draw.below(2);
        String kind = draw.chance(50) ? "possession" : "deployment";
        int limit = kind.equals("possession") ? Rows.ON_MISSILES : Rows.ON_DEPLOYED_MISSILES;
        return Keys.of(
                "types",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> {
                            int warheads = 1 + draw.below(3);
                            Keys type = holdings.limited(prefix + "-t" + i, LISTED, KM)
                                    .and("warheads", warheads > 1 || draw.chance(20) ? warheads : null);
                            int each = Missile.of(type).warheads();
                            int number = holdings.near(limit, each, count * parts);
                            return type.and("acts", acts(parts, n -> holdings.goingOn(kind, n, items(number))));
                        })
                        .toList());
    }

    private Keys items(int number) {
        Keys counted = Keys.of("number", number + draw.below(2));
        return draw.chance(25) ? counted.and("item", draw.among(OTHER_ITEMS)) : counted;
    }

    private Keys launchers(Holdings holdings) {
        int count = 1 + draw.below(2);
        String kind = draw.chance(50) ? "possession" : "deployment";
        int limit = kind.equals("possession") ? Rows.ON_LAUNCHERS : Rows.ON_DEPLOYED_LAUNCHERS;
        Keys type = holdings.limited(prefix + "-t", LISTED, KM);
        Integer listed = Missile.of(type).warheadsOnLauncher();
        List<Keys> launchers = IntStream.rangeClosed(1, count)
                .mapToObj(i -> {
                    int each = 1 + draw.below(3);
                    Keys launcher = launcher(holdings, i)
                            .and("contained", List.of(Keys.of("missile-type", prefix + "-t")))
                            .and(draw.chance(50) ? "warheads" : "missiles-per-launcher", each);
                    int number = holdings.near(limit, listed == null ? each : listed, count * 2);
                    return launcher.and("acts", acts(2, n -> holdings.goingOn(kind, n, structures(number))));
                })
                .toList();
        return Keys.of("types", List.of(type), "launchers", launchers);
    }

    private Keys launches(Holdings holdings) {
        int count = 1 + draw.below(2);
        return Keys.of(
                "types",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> {
                            int number = holdings.near(Rows.LAUNCHED, 1, 2 * count);
                            Keys launched = Keys.of("count", number + draw.below(2), "method", "launch")
                                    .and("notified", draw.chance(10) ? false : null);
                            return holdings.limited(prefix + "-t" + i, LISTED, KM)
                                    .and("acts", acts(2, n -> holdings.once("elimination", n, launched)));
                        })
                        .toList());
    }

    private Keys boosterLaunchers(Holdings holdings) {
        int count = 1 + draw.below(2);
        Keys booster = holdings.type(prefix + "-t", holdings.flown(KM)).and("booster", draw.booster());
        List<Keys> launchers = IntStream.rangeClosed(1, count)
                .mapToObj(i -> {
                    Keys launcher = launcher(holdings, i)
                            .and("platform", draw.chance(80) ? "ground-fixed" : "ground-mobile")
                            .and("booster-launcher", draw.chance(80) ? "above-ground" : "below-ground")
                            .and("contained", draw.chance(60) ? contained() : null);
                    int number = holdings.near(Rows.BOOSTER_LAUNCHERS, 1, 2 * count);
                    return launcher.and("acts", acts(2, n -> holdings.goingOn("possession", n, structures(number))));
                })
                .toList();
        return Keys.of("types", List.of(booster), "launchers", launchers);
    }

    private List<Keys> contained() {
        return List.of(Keys.of("missile-type", prefix + "-t"));
    }

    private Keys launcher(Holdings holdings, int number) {
        return Keys.of("id", prefix + "-l" + number, "state", holdings.state(), "platform", "ground-mobile");
    }

    private Keys structures(int number) {
        return draw.chance(90)
                ? Keys.of("number", number + draw.below(2))
                : Keys.of("number", number, "item", "structure");
    }

    private List<Keys> acts(int count, Function<String, Keys> act) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> act.apply("a" + i)).toList();
    }
}
