package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.util.List;

/**
 * Draws what may be stated of an act beside its kind and dates.
 *
 * @param around what else the case is about
 * @param type whose act it is
 */
record ActDetails(Draw draw, Around around, Keys type) {
    private static final List<String> FACILITIES = List.of(
            "elimination",
            "elimination",
            "missile-storage",
            "operating-base",
            "test-range",
            "test-range",
            "research-launch-site",
            "research-launch-site");
    private static final List<String> PLACES = List.of("north", "south");
    private static final List<String> ITEMS =
            List.of("missile", "longest-stage", "stage", "canister", "empty-canister", "airframe", "structure");

    Keys to(String kind, Keys act) {
        return switch (kind) {
            case "possession" -> platform(point(place(number(act))), 100);
            case "deployment" -> weapon(platform(place(number(act)), 100));
            case "elimination" -> place(act);
            case "flight-test" -> weapon(platform(launcher(act), 80));
            case "launch" -> platform(launcher(act), 80);
            case "production" -> platform(isMissile() ? stage(act) : act, 100);
            default -> act;
        };
    }

    /** Mostly on a type that was not built for one. */
    private Keys weapon(Keys act) {
        boolean carries = isMissile() && draw.chance(type.flag("weapon-delivery") ? 3 : 40);
        return act.and("with-weapon", carries ? draw.chance(85) : null);
    }

    private Keys number(Keys act) {
        if (draw.chance(70)) {
            return act;
        }
        return act.and(
                "number",
                1 + draw.below(draw.chance(40) ? 3 : 250),
                "item",
                draw.chance(35) ? draw.among(items()) : null);
    }

    private List<String> items() {
        return isMissile() ? ITEMS : List.of("launcher", "structure");
    }

    private Keys place(Keys act) {
        return draw.chance(70)
                ? act
                : act.and("facility", draw.among(FACILITIES), "place", draw.chance(70) ? draw.among(PLACES) : null);
    }

    private Keys point(Keys act) {
        return draw.chance(90) ? act : act.and(Points.any(draw).map());
    }

    private Keys launcher(Keys act) {
        boolean from = !around.launchers().isEmpty() && draw.chance(60);
        return act.and(
                "launcher",
                from ? draw.among(around.launchers()) : null,
                "facility",
                draw.chance(from ? 70 : 8) ? draw.among(FACILITIES) : null);
    }

    private Keys stage(Keys act) {
        Keys item = act.and("item", draw.chance(15) ? draw.among(List.of("missile", "stage")) : null);
        return item.and(
                "stage-like",
                draw.chance(10)
                        ? Keys.of("missile-type", draw.among(around.types()), "interchangeable", draw.chance(30))
                        : null);
    }

    /** One of those of its type, as a rule; what is flown may be flown from another. */
    private Keys platform(Keys act, int own) {
        return act.and("platform", isMissile() && !act.has("launcher") && draw.chance(10) ? platform(own) : null);
    }

    private String platform(int own) {
        return draw.chance(own)
                ? draw.among(type.list("platforms")).text("platform")
                : draw.among(List.of("ground-mobile", "ship", "air"));
    }

    private boolean isMissile() {
        return type.has("platforms");
    }
}
