package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what a State holds beside what it declared, so that shares come near those of the data: row 26.
 *
 * @param prefix with which ids begin
 */
record Shares(Draw draw, Holdings holdings, String prefix) {
    /** States that were there when data was declared. */
    private static final List<String> DECLARING = List.of("US", "SU", "CN", "FR");

    private static final List<String> LISTED = List.of("Pershing II", "RSD-10", "R-12", "OTR-22");
    private static final List<String> ITEMS = List.of("stage", "longest-stage", "canister", "airframe");

    Keys facts() {
        int times = 1 + draw.below(3);
        List<Keys> types = new ArrayList<>();
        List<Keys> data = new ArrayList<>();
        for (int i = 1; i <= 2 + draw.below(2); i++) {
            int declared = draw.below(6);
            Keys type = type(i);
            types.add(type.and("acts", held(declared * times)));
            data.addAll(data(type.text("id"), declared));
        }
        Keys facts = Keys.of("types", types);
        return data.isEmpty() ? facts : facts.and("inventory", data);
    }

    /** The first is ballistic as a rule, the second never. */
    private Keys type(int number) {
        String id = prefix + "-t" + number;
        boolean listed = draw.chance(85);
        if (number == 2) {
            Keys cruise = Keys.of("flight-path", "aerodynamic", "range-km", List.of(Keys.of("value", 2000)));
            return holdings.type(id, cruise.and("treaty-name", listed ? "BGM-109G" : null));
        }
        return holdings.type(id, listed ? Keys.of("treaty-name", draw.among(LISTED)) : holdings.flown(2000));
    }

    private List<Keys> held(int number) {
        int more = Math.max(1, number + (draw.chance(40) ? draw.below(3) - 1 : 0));
        int apart = draw.chance(30) ? draw.below(more) : 0;
        return apart == 0 ? List.of(held("a1", more)) : List.of(held("a1", more - apart), held("a2", apart));
    }

    private Keys held(String id, int number) {
        Keys counted = Keys.of("number", number, "item", draw.chance(10) ? draw.among(ITEMS) : null);
        return holdings.goingOn(draw.chance(90) ? "possession" : "deployment", id, counted);
    }

    private List<Keys> data(String type, int number) {
        if (draw.chance(15)) {
            return List.of();
        }
        int deployed = draw.below(number + 1);
        Keys whole = Keys.of("missile-type", type, "as-of", draw.chance(90) ? Rows.DATA : Rows.IN_FORCE)
                .and("by", draw.chance(5) ? draw.among(DECLARING) : null)
                .and("item", draw.chance(10) ? draw.among(ITEMS) : null);
        return List.of(
                draw.chance(50)
                        ? whole.and("number", number)
                        : whole.and("deployed", deployed, "non-deployed", number - deployed));
    }
}
