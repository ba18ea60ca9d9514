package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;

/** More of the cases of pending differences: of units and of launchers. */
final class PendingMore {
    private static final LocalDate AFTER = LocalDate.of(1995, 1, 1);

    private PendingMore() {}

    static Difference of(Pending pending) {
        return switch (pending) {
            case ROW_37_UNITS -> PendingCases.settled(pending, PendingCases.types(units()));
            case ROW_52_TEST_LAUNCHER -> PendingCases.answered(pending, "target-missiles", "boosters", testLauncher());
            case ROW_51_UNSTATED_RANGE -> PendingCases.settled(pending, unstatedRange());
            case ROW_55_BELOW_GROUND -> PendingCases.settled(pending, belowGround());
            default -> throw new IllegalStateException(pending + " has no case");
        };
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
                List.of(fixed("booster-launcher", "below-ground").and("acts", List.of(Keys.of("possession", held)))));
    }

    private static Keys fixed(String key, String word) {
        return PendingCases.launcher("l").and("platform", "ground-fixed", key, word);
    }
}
