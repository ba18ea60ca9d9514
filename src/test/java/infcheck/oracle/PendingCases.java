package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** For each pending difference the smallest case that shows it. */
final class PendingCases {
    private static final LocalDate FLOWN = LocalDate.of(1995, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2019, 2, 1);

    private PendingCases() {}

    /** A case in which rules and oracle say different things as long as the difference is not conceded. */
    static Difference of(Pending pending) {
        return switch (pending) {
            case ROW_2_BOOSTERS ->
                answered(
                        pending,
                        "target-missiles",
                        "missiles",
                        Keys.of("types", List.of(booster().and("weapon-delivery", false))));
            case ROW_37_FLOWN -> settled(pending, Keys.of("types", List.of(flownFromLand())));
            case ROW_34_HELD -> settled(pending, Keys.of("types", List.of(likeListed(null), listed())));
            case ROW_34_PLATFORM -> settled(pending, Keys.of("types", List.of(likeListed("ship"), listed())));
            case ROW_56_UNSTATED_RANGE -> settled(pending, unstatedRange());
        };
    }

    private static Difference settled(Pending pending, Keys facts) {
        return answered(pending, "boost-glide", "covered", facts);
    }

    private static Difference answered(Pending pending, String question, String answer, Keys facts) {
        TreeMap<String, String> answers = new TreeMap<>(new Draw(0).law().answers());
        answers.put(question, answer);
        Setting law = new Setting(true, null, answers, EnumSet.allOf(Pending.class));
        return new Difference(facts, law.without(pending), AS_OF);
    }

    private static Keys booster() {
        return type("t", "ground-fixed")
                .and("booster", "research")
                .and("range-km", List.of(Keys.of("value", 2000, "on", FLOWN)))
                .and("acts", List.of(Keys.of("possession", Keys.of("id", "a", "from", FLOWN))));
    }

    /** The flight is one of a missile launched from the ground, and so is what is held afterwards. */
    private static Keys flownFromLand() {
        Keys flight = Keys.of("id", "a", "on", FLOWN, "km", 2000, "platform", "ground-fixed");
        Keys held = Keys.of("id", "b", "from", FLOWN.plusDays(1));
        return type("t", "ship").and("acts", List.of(Keys.of("flight-test", flight), Keys.of("possession", held)));
    }

    private static Keys unstatedRange() {
        Keys launcher = Keys.of("id", "l", "state", "US", "platform", "ground-fixed")
                .and("booster-launcher", "above-ground")
                .and("contained", List.of(Keys.of("missile-type", "t")))
                .and("acts", List.of(Keys.of("possession", Keys.of("id", "a", "from", FLOWN))));
        return Keys.of(
                "types",
                List.of(type("t", "ground-mobile").and("flight-path", "aerodynamic")),
                "launchers",
                List.of(launcher));
    }

    private static Keys likeListed(@Nullable String platform) {
        Keys like = Keys.of("missile-type", "m", "interchangeable", true);
        Keys made = Keys.of("id", "a", "on", FLOWN, "stage-like", like, "platform", platform);
        return type("t", "ship")
                .and("range-km", List.of(Keys.of("value", 2000, "on", FLOWN)))
                .and("acts", List.of(Keys.of("production", made)));
    }

    private static Keys listed() {
        return type("m", "ground-mobile").and("treaty-name", "RSD-10");
    }

    private static Keys type(String id, String platform) {
        return Keys.of("id", id, "state", "US", "flight-path", "ballistic", "weapon-delivery", true)
                .and("platforms", List.of(Keys.of("platform", platform)));
    }
}
