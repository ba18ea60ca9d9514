package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;

/** More of the cases of pending differences: of counts, launchers and later Parties. */
final class PendingMore {
    private static final LocalDate BEFORE = LocalDate.of(1985, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(1995, 1, 1);
    private static final LocalDate LATER_PARTY = LocalDate.of(2005, 1, 1);

    private PendingMore() {}

    static Difference of(Pending pending) {
        return switch (pending) {
            case ROW_34_BEFORE -> PendingCases.settled(pending, stages());
            case ROW_37_UNITS -> PendingCases.settled(pending, PendingCases.types(units()));
            case ROW_52_TEST_LAUNCHER ->
                PendingCases.answered(pending, "target-missiles", "boosters", testLauncher());
            case ROW_51_UNSTATED_RANGE -> PendingCases.settled(pending, unstatedRange());
            case ROW_55_BELOW_GROUND -> PendingCases.settled(pending, belowGround());
            case ROW_22_NOT_FORBIDDEN -> PendingCases.settled(pending, deployed());
            case ROW_80_LATER_PARTY -> laterParty(pending);
            case ROW_80_BY_LAUNCH -> PendingCases.settled(pending, PendingCases.types(launched()));
            default -> throw new IllegalStateException(pending + " has no case");
        };
    }

    /** The one that was made before entry into force looks like a stage of another type. */
    private static Keys stages() {
        Keys type = PendingCases.weapon()
                .and("acts", List.of(stage("a", BEFORE, "m"), stage("b", AFTER, "n")));
        return Keys.of("types", List.of(type, listed("m", "Pershing II"), listed("n", "RSD-10")));
    }

    private static Keys listed(String id, String name) {
        return PendingCases.weapon().and("id", id, "treaty-name", name);
    }

    private static Keys stage(String id, LocalDate on, String model) {
        Keys like = Keys.of("missile-type", model, "interchangeable", false);
        return Keys.of("production", Keys.of("id", id, "on", on, "item", "stage", "stage-like", like));
    }

    private static Keys units() {
        Keys flight = Keys.of("id", "a", "on", AFTER, "platform", "air");
        return PendingCases.known("ship").and("acts", List.of(Keys.of("flight-test", flight)));
    }

    private static Keys testLauncher() {
        Keys booster = PendingCases.known("ground-fixed").and("booster", "research");
        return PendingCases.types(booster)
                .and(
                        "launchers",
                        List.of(fixed("tests-only", "distinguishable")
                                .and("contained", PendingCases.held("t"), "acts", PendingCases.acts())));
    }

    private static Keys unstatedRange() {
        Keys held = fixed("tests-only", "distinguishable")
                .and("contained", PendingCases.held("t"), "acts", PendingCases.acts());
        return PendingCases.types(PendingCases.type("aerodynamic", "ground-mobile"))
                .and("launchers", List.of(held));
    }

    private static Keys belowGround() {
        Keys held = Keys.of("id", "a", "from", AFTER, "number", Rows.BOOSTER_LAUNCHERS + 1);
        return Keys.of(
                "launchers",
                List.of(fixed("booster-launcher", "below-ground")
                        .and("acts", List.of(Keys.of("possession", held)))));
    }

    private static Keys fixed(String key, String word) {
        return PendingCases.launcher("l").and("platform", "ground-fixed", key, word);
    }

    private static Keys deployed() {
        Keys deployment = Keys.of("id", "a", "from", BEFORE, "until", Rows.IN_FORCE);
        return PendingCases.types(listed("t", "OTR-22"))
                .and(
                        "launchers",
                        List.of(PendingCases.launcher("l")
                                .and("contained", PendingCases.held("t"))
                                .and("acts", List.of(Keys.of("deployment", deployment)))));
    }

    private static Difference laterParty(Pending pending) {
        Keys flight = Keys.of("id", "a", "on", AFTER, "km", 2000);
        Keys held = Keys.of("id", "b", "from", AFTER);
        Keys type = PendingCases.weapon()
                .and("state", "CN", "deployed", "never")
                .and("acts", List.of(Keys.of("flight-test", flight), Keys.of("possession", held)));
        Difference never = PendingCases.settled(pending, PendingCases.types(type));
        Setting law = never.law();
        return new Difference(
                never.facts(),
                new Setting(law.ends(), LATER_PARTY, law.answers(), law.conceded()),
                never.asOf());
    }

    private static Keys launched() {
        Keys flight = Keys.of("id", "a", "on", BEFORE, "km", 800);
        Keys gone = Keys.of("id", "b", "on", Rows.IN_FORCE, "count", 1, "method", "launch");
        return PendingCases.weapon()
                .and("deployed", "never")
                .and("acts", List.of(Keys.of("flight-test", flight), Keys.of("elimination", gone)));
    }
}
