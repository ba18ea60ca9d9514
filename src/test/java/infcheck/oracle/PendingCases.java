package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** For each pending difference the smallest case that shows it. */
final class PendingCases {
    private static final LocalDate BEFORE = LocalDate.of(1986, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(1990, 12, 1);

    private PendingCases() {}

    /** A case in which rules and oracle say different things as long as the difference is not conceded. */
    static Difference of(Pending pending) {
        TreeMap<String, String> answers = new TreeMap<>(new Draw(0).law().answers());
        answers.put("mk-41-ashore", "same type");
        Setting law = new Setting(true, null, answers, EnumSet.allOf(Pending.class));
        return new Difference(facts(pending), law.without(pending), AS_OF);
    }

    private static Keys facts(Pending pending) {
        return switch (pending) {
            case ROW_26_ONE_SIDED -> types(ballistic(BEFORE)).and("inventory", List.of(datum("t", 1)));
            case ROW_28_UNITS -> types(heldForTheGround());
            case ROW_45_TESTS -> readAsOne("t", Keys.of("tests-only", "distinguishable"));
            case ROW_80_READ_AS_ONE -> readAsOne("u", Keys.of());
        };
    }

    private static Keys types(Keys... types) {
        return Keys.of("types", List.of(types));
    }

    private static Keys datum(String type, int number) {
        return Keys.of("missile-type", type, "as-of", Rows.DATA, "number", number);
    }

    private static Keys ballistic(LocalDate from) {
        return type("t", "RSD-10").and("acts", held(from));
    }

    private static List<Keys> held(LocalDate from) {
        return List.of(Keys.of("possession", Keys.of("id", "a", "from", from, "number", 1)));
    }

    private static Keys heldForTheGround() {
        Keys held = Keys.of("id", "a", "from", BEFORE, "platform", "ground-fixed");
        return type("t", "RSD-10")
                .and("platforms", List.of(Keys.of("platform", "ship")))
                .and("acts", List.of(Keys.of("possession", held)));
    }

    private static Keys readAsOne(String held, Keys sort) {
        Keys carrier = launcher("m").and("contained", List.of(Keys.of("missile-type", held)));
        Keys other = launcher("l")
                .and(sort.map())
                .and("same-as", List.of(Keys.of("launcher-type", "m")))
                .and("acts", List.of(Keys.of("possession", Keys.of("id", "a", "from", BEFORE))));
        return types(type("t", "RSD-10"), neverDeployed()).and("launchers", List.of(carrier, other));
    }

    private static Keys neverDeployed() {
        Keys flight = Keys.of("id", "a", "on", BEFORE, "km", 2000);
        return type("u", null).and("deployed", "never").and("acts", List.of(Keys.of("flight-test", flight)));
    }

    private static Keys launcher(String id) {
        return Keys.of("id", id, "state", "US", "platform", "ground-fixed");
    }

    private static Keys type(String id, @Nullable String name) {
        return Keys.of("id", id, "state", "US", "flight-path", "ballistic", "weapon-delivery", true)
                .and("treaty-name", name)
                .and("platforms", List.of(Keys.of("platform", "ground-mobile")));
    }
}
