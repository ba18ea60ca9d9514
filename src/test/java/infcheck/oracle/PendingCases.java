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
                answered(pending, "target-missiles", "missiles", types(booster().and("weapon-delivery", false)));
            case ROW_52_DUTY ->
                answered(
                        pending,
                        "target-missiles",
                        "boosters",
                        types(booster().and("range-km", range(2000, Rows.IN_FORCE), "acts", held(Rows.IN_FORCE))));
            case ROW_38_FROM_ANYWHERE ->
                answered(pending, "boost-glide", "covered", types(interceptor("ballistic", "ship")));
            case ROW_38_GLIDE ->
                answered(pending, "boost-glide", "covered", types(interceptor("boost-glide", "ground-mobile")));
            case ROW_5_UNSTATED_RANGE ->
                answered(
                        pending,
                        "mk-41-ashore",
                        "same type",
                        types(cruise(false))
                                .and("launchers", List.of(launcher("l").and("contained", held("t"), "acts", acts()))));
            case ROW_45_UNSTATED_RANGE -> taken(pending, cruise(true), null);
            case ROW_45_ONE_WAY -> taken(pending, cruise(true).and("range-km", range(2000, null)), "l");
            case ROW_4_FROM_SHIP -> fromShip(pending);
            case ROW_99_TRANSFER ->
                settled(pending, types(known("ground-mobile").and("acts", given())));
            case ROW_34_ITEM -> settled(pending, likeStage("RSD-10", weapon(), true, null));
            case ROW_34_SEA -> settled(pending, likeStage("RSD-10", type("ballistic", "ship"), true, "stage"));
            case ROW_34_MODEL -> settled(pending, likeStage("R-12", weapon(), false, "stage"));
            case ROW_34_WEAPON ->
                settled(pending, likeStage("RSD-10", weapon().and("weapon-delivery", false), false, "stage"));
            case ROW_80_LAUNCHERS -> neverDeployed(pending);
            default -> PendingMore.of(pending);
        };
    }

    /** Two launchers of one type, of which the first held a missile; the act is with the one that is asked about. */
    private static Difference taken(Pending pending, Keys missile, @Nullable String other) {
        Keys holder = launcher("l").and("contained", held("t"));
        Keys taken = launcher("m");
        return answered(
                pending,
                "mk-41-ashore",
                "same type",
                types(missile)
                        .and(
                                "launchers",
                                other == null
                                        ? List.of(holder, taken.and("same-as", same("l"), "acts", acts()))
                                        : List.of(holder.and("same-as", same("m")), taken.and("acts", acts()))));
    }

    private static Difference fromShip(Pending pending) {
        Keys flight = Keys.of("id", "a", "on", FLOWN, "launcher", "l");
        return settled(
                pending,
                types(known("ground-mobile").and("acts", List.of(Keys.of("flight-test", flight))))
                        .and("launchers", List.of(launcher("l").and("platform", "ship"))));
    }

    private static List<Keys> given() {
        return List.of(Keys.of("transfer", Keys.of("id", "a", "on", FLOWN, "to", "FR")));
    }

    private static Difference neverDeployed(Pending pending) {
        Keys flight = Keys.of("id", "a", "on", LocalDate.of(1985, 1, 1));
        Keys type = known("ground-mobile").and("deployed", "never", "acts", List.of(Keys.of("flight-test", flight)));
        Keys launcher = launcher("l").and("contained", held("t"), "acts", acts());
        return settled(pending, types(type).and("launchers", List.of(launcher)));
    }

    /** A production with a stage that looks like one of a listed type. */
    private static Keys likeStage(String model, Keys type, boolean interchangeable, @Nullable String item) {
        Keys like = Keys.of("missile-type", "m", "interchangeable", interchangeable);
        Keys made = Keys.of("id", "a", "on", FLOWN, "item", item, "stage-like", like);
        Keys listed = weapon().and("id", "m", "treaty-name", model);
        return Keys.of("types", List.of(listed, type.and("acts", List.of(Keys.of("production", made)))));
    }

    static Keys weapon() {
        return type("ballistic", "ground-mobile");
    }

    static Keys known(String platform) {
        return type("ballistic", platform).and("range-km", range(2000, LocalDate.of(1985, 1, 1)));
    }

    static Difference settled(Pending pending, Keys facts) {
        return answered(pending, "mk-41-ashore", "not the same", facts);
    }

    static Difference answered(Pending pending, String question, String answer, Keys facts) {
        TreeMap<String, String> answers = new TreeMap<>(new Draw(0).law().answers());
        answers.put(question, answer);
        Setting law = new Setting(true, null, answers, EnumSet.allOf(Pending.class));
        return new Difference(facts, law.without(pending), AS_OF);
    }

    static Keys types(Keys type) {
        return Keys.of("types", List.of(type));
    }

    static Keys type(String path, String platform) {
        return Keys.of("id", "t", "state", "US", "flight-path", path)
                .and("weapon-delivery", true)
                .and("platforms", List.of(Keys.of("platform", platform)));
    }

    private static Keys booster() {
        return type("ballistic", "ground-fixed")
                .and("booster", "research", "range-km", range(2000, FLOWN), "acts", held(FLOWN));
    }

    private static Keys interceptor(String path, String platform) {
        return type(path, platform).and("interceptor", true, "range-km", range(2000, FLOWN), "acts", held(FLOWN));
    }

    private static Keys cruise(boolean weapon) {
        return type("aerodynamic", "ground-mobile").and("weapon-delivery", weapon);
    }

    static Keys launcher(String id) {
        return Keys.of("id", id, "state", "US", "platform", "ground-mobile");
    }

    private static List<Keys> range(int km, @Nullable LocalDate on) {
        return List.of(Keys.of("value", km, "on", on));
    }

    private static List<Keys> held(LocalDate from) {
        return List.of(Keys.of("possession", Keys.of("id", "a", "from", from)));
    }

    static List<Keys> acts() {
        return held(FLOWN);
    }

    static List<Keys> held(String missile) {
        return List.of(Keys.of("missile-type", missile));
    }

    private static List<Keys> same(String launcher) {
        return List.of(Keys.of("launcher-type", launcher));
    }
}
