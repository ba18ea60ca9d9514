package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws what one State has at the time when its periods run.
 *
 * @param state whose it all is, nearly always
 */
record Holdings(Draw draw, DrawnDays days, String state) {
    private static final List<String> STATES = List.of("US", "US", "SU", "SU", "SU", "CN", "CN", "FR");

    static Holdings of(Draw draw, DrawnDays days) {
        return new Holdings(draw, days, draw.among(STATES));
    }

    LocalDate start() {
        return draw.start(state);
    }

    /** A day near one of the borders of the State's periods. */
    LocalDate day() {
        LocalDate day = days.during(start());
        return state.equals("SU") && !day.isBefore(Rows.SUCCESSION) ? Rows.SUCCESSION.minusDays(1) : day;
    }

    /** Something held or deployed from a day on, with what else is said of it. */
    Keys goingOn(String kind, String id, Keys beside) {
        LocalDate from = day();
        boolean ends = state.equals("SU") || draw.chance(25);
        LocalDate until =
                draw.chance(30) ? day() : state.equals("SU") ? Rows.SUCCESSION.minusDays(1) : from.plusYears(8);
        return Keys.of(
                kind,
                Keys.of("id", id, "by", other(), "from", from)
                        .and("until", ends ? (until.isBefore(from) ? from : until) : null)
                        .and(beside.map()));
    }

    /** Something done on a day. */
    Keys once(String kind, String id, Keys beside) {
        return Keys.of(kind, Keys.of("id", id, "on", day()).and(beside.map()));
    }

    /** A missile type of the State's, of which all is usual but what is said of it. */
    Keys type(String id, Keys beside) {
        return Keys.of("id", id, "state", state, "flight-path", "ballistic", "weapon-delivery", true)
                .and("platforms", List.of(Keys.of("platform", draw.chance(88) ? "ground-mobile" : "ship")))
                .and(beside.map());
    }

    /** A type that Article III lists, or one that it does not and of the range that is given. */
    Keys limited(String id, List<String> listed, int km) {
        if (draw.chance(60)) {
            String name = draw.among(listed);
            String path = name.equals("BGM-109G") ? "aerodynamic" : "ballistic";
            return type(id, Keys.of("treaty-name", name, "flight-path", path));
        }
        return draw.chance(50)
                ? type(id, Keys.of("flight-path", "aerodynamic", "range-km", List.of(Keys.of("value", km))))
                : type(id, flown(km));
    }

    /** Flown before everything else. */
    Keys flown(int km) {
        LocalDate on = LocalDate.of(1980, 1, 1);
        return Keys.of("range-km", List.of(Keys.of("value", km, "basis", "tested", "on", on)));
    }

    /** A part of a number of which each counts as so many: as many parts come near it. */
    int near(int limit, int each, int parts) {
        return Math.max(1, limit / each / parts + draw.below(3) - 1);
    }

    private @Nullable String other() {
        return draw.chance(4) && !state.equals("FR") ? "FR" : null;
    }
}
