package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** For each pending difference the smallest case that shows it. */
final class PendingCases {
    private static final LocalDate BEFORE = LocalDate.of(1986, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(1990, 12, 1);

    private PendingCases() {}

    /** A case in which rules and oracle say different things as long as the difference is not conceded. */
    static Difference of(Pending pending) {
        Setting law = new Setting(true, null, new Draw(0).law().answers(), EnumSet.allOf(Pending.class));
        return new Difference(facts(pending), law.without(pending), AS_OF);
    }

    private static Keys facts(Pending pending) {
        return switch (pending) {
            case ROW_26_ONE_SIDED -> types(ballistic(BEFORE)).and("inventory", List.of(datum("t", 1)));
            case ROW_26_NOT_HELD ->
                types(ballistic(BEFORE), cruise(Rows.DATA.plusDays(1))).and("inventory", List.of(datum("m", 1)));
            case ROW_26_CRUISE ->
                types(ballistic(BEFORE), cruise(BEFORE)).and("inventory", List.of(datum("m", 1), none()));
            case ROW_78_OTHER -> types(gone(Rows.IN_FORCE, Keys.of("method", "other", "facility", "test-range")));
            case ROW_81_BEFORE -> types(gone(BEFORE, Keys.of("notified", false)));
        };
    }

    private static Keys types(Keys... types) {
        return Keys.of("types", List.of(types));
    }

    /** Of a type that was held on the day of the data, and of which none was declared. */
    private static Keys none() {
        return datum("t", 0);
    }

    private static Keys datum(String type, int number) {
        return Keys.of("missile-type", type, "as-of", Rows.DATA, "number", number);
    }

    private static Keys ballistic(LocalDate from) {
        return type("t", "RSD-10").and("acts", held(from));
    }

    private static Keys cruise(LocalDate from) {
        return type("m", "BGM-109G").and("flight-path", "aerodynamic", "acts", held(from));
    }

    private static List<Keys> held(LocalDate from) {
        return List.of(Keys.of("possession", Keys.of("id", "a", "from", from, "number", 1)));
    }

    private static Keys gone(LocalDate on, Keys how) {
        Keys act = Keys.of("id", "a", "on", on, "count", 1).and(how.map());
        return type("t", "RSD-10").and("acts", List.of(Keys.of("elimination", act)));
    }

    private static Keys type(String id, String name) {
        return Keys.of("id", id, "state", "US", "flight-path", "ballistic", "weapon-delivery", true)
                .and("treaty-name", name)
                .and("platforms", List.of(Keys.of("platform", "ground-mobile")));
    }
}
