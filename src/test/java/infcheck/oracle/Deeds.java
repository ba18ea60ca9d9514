package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws acts. */
record Deeds(Draw draw, Days days) {

    /**
     * Up to three acts.
     *
     * @param state whose type it is, and who acts if nobody else does
     */
    @Nullable
    List<Keys> of(String state, List<String> kinds) {
        List<Keys> acts = new ArrayList<>();
        for (int i = draw.chance(5) ? 0 : 1 + draw.below(3); i > 0; i--) {
            acts.add(act("a" + i, state, draw.among(kinds)));
        }
        return acts.isEmpty() ? null : acts;
    }

    private Keys act(String id, String state, String kind) {
        String by = draw.chance(15) ? draw.state() : state;
        Keys act = Keys.of("id", id, "by", by.equals(state) ? null : by);
        LocalDate first = days.of(by);
        return Keys.of(
                kind,
                switch (kind) {
                    case "possession", "deployment" -> continuing(act, by, first);
                    case "elimination" -> elimination(act, by, first);
                    case "flight-test" ->
                        flight(act.and("on", first))
                                .and(
                                        "target",
                                        draw.chance(25) ? draw.among(List.of("surface", "above-surface")) : null);
                    case "launch" -> flight(act.and("on", first));
                    default -> act.and("on", first);
                });
    }

    /** What the Soviet Union held it held to its last day at the latest. */
    private Keys continuing(Keys act, String by, LocalDate first) {
        boolean ends = by.equals("SU") || draw.chance(35);
        return act.and("from", first, "until", ends ? days.after(by, first) : null);
    }

    private Keys elimination(Keys act, String by, LocalDate first) {
        Keys when = draw.chance(60) ? act.and("on", first) : act.and("from", first, "until", days.after(by, first));
        return when.and("count", 1 + draw.below(3), "method", draw.chance(30) ? "launch" : null);
    }

    private Keys flight(Keys act) {
        return act.and("km", draw.chance(60) ? draw.km() : null);
    }
}
