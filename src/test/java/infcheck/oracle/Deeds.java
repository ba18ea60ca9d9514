package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws acts of any kind.
 *
 * @param around what else the case is about
 */
record Deeds(Draw draw, DrawnDays days, Around around) {

    /**
     * Up to three acts.
     *
     * @param type whose acts they are, as drawn so far
     * @param kinds among which they are
     */
    @Nullable
    List<Keys> of(Keys type, List<String> kinds) {
        List<String> possible = kinds.stream()
                .filter(k -> !type.has("deployed") || !k.equals("deployment"))
                .toList();
        List<Keys> acts = new ArrayList<>();
        for (int i = draw.chance(5) ? 0 : 1 + draw.below(3); i > 0; i--) {
            acts.add(act("a" + i, type, draw.among(possible)));
        }
        return acts.isEmpty() ? null : acts;
    }

    private Keys act(String id, Keys type, String kind) {
        String state = type.text("state");
        String by = draw.chance(15) ? draw.state() : state;
        Keys act = Keys.of("id", id, "by", by.equals(state) ? null : by);
        LocalDate first = days.of(by);
        Keys dated = switch (kind) {
            case "possession", "deployment" -> continuing(act, by, first);
            case "elimination" -> elimination(act, by, first, type.has("platforms"));
            case "flight-test" ->
                flight(act.and("on", first))
                        .and("target", draw.chance(25) ? draw.among(List.of("surface", "above-surface")) : null);
            case "launch" -> flight(act.and("on", first));
            case "transfer" -> act.and("on", first, "to", another(by, first));
            default -> act.and("on", first);
        };
        return Keys.of(kind, new ActDetails(draw, around, type).to(kind, dated));
    }

    /** Another State, which was there on a day. */
    private String another(String state, LocalDate on) {
        return Stream.generate(draw::state)
                .filter(s -> !s.equals(state) && DrawnDays.answers(s, on))
                .findFirst()
                .orElseThrow();
    }

    /** What the Soviet Union held it held to its last day at the latest. */
    private Keys continuing(Keys act, String by, LocalDate first) {
        boolean ends = by.equals("SU") || draw.chance(35);
        return act.and("from", first, "until", ends ? days.after(by, first) : null);
    }

    private Keys elimination(Keys act, String by, LocalDate first, boolean missile) {
        Keys when = draw.chance(60) ? act.and("on", first) : act.and("from", first, "until", days.after(by, first));
        return when.and("count", 1 + draw.below(3)).and(draw.gone(missile).map());
    }

    private Keys flight(Keys act) {
        return act.and("km", draw.chance(60) ? draw.km() : null)
                .and("outcome", draw.chance(12) ? draw.among(List.of("success", "failure", "failure")) : null);
    }
}
