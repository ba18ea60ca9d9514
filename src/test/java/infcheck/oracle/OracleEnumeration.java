package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every kind of missile on each side of every limit, with every kind of act on each side of every date. */
final class OracleEnumeration {
    private static final List<Double> DISTANCES = List.of(499.9, 500.0, 500.1, 1000.0, 1000.1, 5500.0, 5500.1);
    private static final List<String> PLATFORMS = List.of("ground-mobile", "ship", "air");
    private static final List<LocalDate> BORDERS = List.of(
            Rows.IN_FORCE,
            RangeClass.SHORTER.last(Rows.IN_FORCE).plusDays(1),
            RangeClass.INTERMEDIATE.last(Rows.IN_FORCE).plusDays(1),
            Rows.SUSPENDED,
            Rows.END);
    private static final List<String> KINDS =
            List.of("flight-test", "launch", "production", "possession", "deployment", "elimination");
    private static final List<String> OTHERS = List.of("BY", "TM", "CN");
    private static final LocalDate FLOWN = LocalDate.of(1980, 1, 1);

    private OracleEnumeration() {}

    /** One case for each kind of missile, range and platform. */
    static List<Keys> cases() {
        List<Keys> cases = new ArrayList<>();
        for (Keys kind : kinds()) {
            for (String platform : PLATFORMS) {
                for (double km : DISTANCES) {
                    cases.add(facts("e" + cases.size(), kind, platform, km));
                }
                cases.add(facts("e" + cases.size(), kind, platform, null));
            }
        }
        return cases;
    }

    private static List<Keys> kinds() {
        return List.of(
                kind("ballistic", true),
                kind("aerodynamic", true),
                kind("boost-glide", true),
                kind("other", true),
                kind("ballistic", false),
                kind("ballistic", true).and("interceptor", true),
                kind("ballistic", true).and("booster", "research"),
                kind("ballistic", true).and("treaty-name", "RSD-10"),
                kind("ballistic", true).and("treaty-name", "OTR-23"),
                kind("aerodynamic", true).and("drone", "one-way"),
                kind("aerodynamic", true).and("drone", "returning"));
    }

    private static Keys kind(String path, boolean weapon) {
        return Keys.of("flight-path", path, "weapon-delivery", weapon);
    }

    private static Keys facts(String id, Keys kind, String platform, @Nullable Double km) {
        boolean dated = !kind.text("flight-path").equals("aerodynamic");
        Keys range = Keys.of("value", km, "on", dated ? FLOWN : null);
        Keys type = kind.and("id", id, "state", "US")
                .and("platforms", List.of(Keys.of("platform", platform)))
                .and("range-km", km == null ? null : List.of(range));
        return Keys.of("types", List.of(type.and("acts", acts())));
    }

    private static List<Keys> acts() {
        List<Keys> acts = new ArrayList<>();
        for (String kind : KINDS) {
            for (LocalDate border : BORDERS) {
                acts.add(act(acts.size(), kind, "US", border.minusDays(1)));
                acts.add(act(acts.size(), kind, "US", border));
            }
            for (String other : OTHERS) {
                acts.add(act(acts.size(), kind, other, Rows.END.minusDays(1)));
                acts.add(act(acts.size(), kind, other, Rows.END));
            }
        }
        return acts;
    }

    private static Keys act(int number, String kind, String by, LocalDate on) {
        boolean continues = kind.equals("possession") || kind.equals("deployment");
        Keys act = Keys.of("id", "a" + number, "by", by, continues ? "from" : "on", on);
        return Keys.of(
                kind,
                act.and("until", continues ? on.plusDays(1) : null)
                        .and("count", kind.equals("elimination") ? 1 : null)
                        .and("target", kind.equals("flight-test") ? "above-surface" : null));
    }
}
