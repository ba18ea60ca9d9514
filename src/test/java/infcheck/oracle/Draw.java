package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws cases of which most lie near a border of the law; the same seed draws the same. */
final class Draw {
    private static final List<String> STATES =
            List.of("US", "US", "US", "SU", "SU", "RU", "RU", "BY", "UA", "TM", "CN", "CN", "PH", "FR");
    private static final List<String> PATHS =
            List.of("ballistic", "ballistic", "ballistic", "aerodynamic", "aerodynamic", "boost-glide", "other");
    private static final List<String> PLATFORMS =
            List.of("ground-mobile", "ground-mobile", "ground-mobile", "ground-fixed", "ship", "submarine", "air");
    private static final List<String> LISTED =
            List.of("Pershing II", "BGM-109G", "RSD-10", "R-12", "R-14", "Pershing IA", "OTR-22", "OTR-23");
    private static final List<Double> DISTANCES =
            List.of(200.0, 499.9, 500.0, 800.0, 1000.0, 1000.1, 2000.0, 2000.0, 5500.0, 5500.1, 8000.0);
    private static final List<String> METHODS =
            List.of("launch", "launch", "launch", "destruction", "loss", "display", "other");
    private static final List<String> LAUNCHER_METHODS = List.of("destruction", "loss", "display", "other");
    private static final List<String> KINDS = List.of(
            "flight-test",
            "flight-test",
            "launch",
            "production",
            "possession",
            "possession",
            "deployment",
            "elimination",
            "transfer");
    private static final List<String> LAUNCHER_KINDS = List.of("production", "possession", "deployment", "elimination");
    private static final List<LocalDate> AS_OF = List.of(
            LocalDate.of(2030, 1, 1),
            LocalDate.of(2030, 1, 1),
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2019, 8, 1),
            LocalDate.of(1990, 3, 3));

    private final Random random;
    private final DrawnDays days;
    private @Nullable LocalDate china;

    Draw(long seed) {
        random = new Random(seed);
        days = new DrawnDays(random);
    }

    /** A treaty as it was or as a scenario has it, with an answer to each question. */
    OracleLaw law() {
        SortedMap<String, String> answers = new TreeMap<>();
        OracleLaw.READINGS.forEach(r -> answers.put(r.get(0), r.get(chance(50) ? 1 : 2)));
        boolean ends = chance(50);
        China china = among(China.values());
        // Nobody becomes a Party to a treaty that has ended.
        LocalDate from = ends && china == China.LATE ? null : china.from;
        this.china = from;
        return new OracleLaw(ends, from, answers);
    }

    private enum China {
        NEVER(null),
        NOT_EITHER(null),
        ALWAYS(Rows.IN_FORCE),
        /** While the periods of the first Parties run. */
        EARLY(LocalDate.of(1990, 1, 1)),
        /** So late that the Treaty ends before any of its periods does. */
        BEFORE_THE_END(LocalDate.of(2019, 6, 1)),
        LATE(LocalDate.of(2025, 1, 1));

        private final @Nullable LocalDate from;

        China(@Nullable LocalDate from) {
            this.from = from;
        }
    }

    LocalDate asOf() {
        return among(AS_OF);
    }

    /** The day on which the periods of a State begin under the law that was drawn. */
    LocalDate start(String state) {
        return state.equals("CN") && china != null ? china : Rows.IN_FORCE;
    }

    /** The facts of one case, whose ids begin with a word of its own: of anything, or of what one part of the law is about. */
    Keys facts(String prefix) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Forces(this, days, prefix).facts();
            case 2, 3 -> new Sites(this, days, prefix).facts();
            case 4 -> new Trials(this, days, prefix).facts();
            default -> anything(prefix);
        };
    }

    private Keys anything(String prefix) {
        List<String> types = ids(prefix + "-t", chance(75) ? 1 : 2);
        List<String> launchers = ids(prefix + "-l", chance(75) ? 0 : chance(60) ? 1 : 2);
        Around around = new Around(types, launchers);
        List<Keys> drawn = types.stream().map(id -> type(id, around)).toList();
        Keys facts = Keys.of("types", drawn);
        return launchers.isEmpty() ? facts : facts.and("launchers", launchers(launchers, drawn, around));
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }

    private Keys type(String id, Around around) {
        String state = among(STATES);
        String listed = chance(10) ? among(LISTED) : null;
        String path = listed == null ? among(PATHS) : listed.equals("BGM-109G") ? "aerodynamic" : "ballistic";
        boolean plain = listed == null;
        boolean aircraft = plain && path.equals("aerodynamic") && chance(25);
        Keys type = Keys.of("id", id, "treaty-name", listed, "state", state)
                .and("flight-path", path)
                .and("weapon-delivery", !plain || chance(90))
                .and("interceptor", (plain && chance(12)) ? true : null)
                .and("drone", aircraft ? among(List.of("one-way", "returning")) : null)
                .and("gun-shell", chance(6) ? true : null)
                .and("booster", chance(plain ? 8 : 3) ? booster() : null)
                .and("deployed", chance(5) ? "never" : null)
                .and("warheads", chance(15) ? 1 + random.nextInt(4) : null)
                .and("platforms", platforms());
        return type.and("range-km", ranges(path), "acts", new Deeds(this, days, around).of(type, KINDS));
    }

    /** As a word, or with what its stages are. */
    Object booster() {
        return chance(50)
                ? "research"
                : Keys.of("use", "research")
                        .and("stages", chance(60) ? among(List.of("existing", "new")) : null)
                        .and("listed-stage", chance(40) ? chance(50) : null);
    }

    private List<Keys> platforms() {
        List<Keys> platforms = new ArrayList<>();
        List<String> left = new ArrayList<>(PLATFORMS);
        for (int i = chance(80) ? 1 : 2; i > 0; i--) {
            String platform = among(left);
            left.removeIf(platform::equals);
            platforms.add(Keys.of("platform", platform, "from", chance(10) ? days.any() : null));
        }
        return platforms;
    }

    private @Nullable List<Keys> ranges(String path) {
        if (chance(15)) {
            return null;
        }
        List<Keys> ranges = new ArrayList<>(List.of(Keys.of("value", among(DISTANCES))));
        boolean cruise = path.equals("aerodynamic");
        if (cruise && chance(15)) {
            ranges.add(Keys.of("value", among(DISTANCES), "basis", "design", "from", days.any()));
        } else if (chance(25)) {
            Keys tested = Keys.of("value", among(DISTANCES), "basis", "tested", "on", days.any());
            ranges.add(
                    cruise || chance(70)
                            ? tested
                            : Keys.of("value", among(DISTANCES), "basis", "design", "variant", "other"));
        }
        return ranges;
    }

    private List<Keys> launchers(List<String> ids, List<Keys> types, Around around) {
        return ids.stream()
                .map(id -> launcher(id, types, around, id.equals(ids.get(0)) ? null : ids.get(0)))
                .toList();
    }

    private Keys launcher(String id, List<Keys> types, Around around, @Nullable String other) {
        List<Keys> contained = new ArrayList<>();
        List<Keys> launched = new ArrayList<>();
        for (Keys type : types) {
            if (chance(40)) {
                contained.add(Keys.of("missile-type", type.text("id"), "from", chance(50) ? days.any() : null));
            }
            if (chance(40)) {
                launched.add(Keys.of("missile-type", type.text("id"), "on", days.any()));
            }
        }
        Keys launcher = Keys.of("id", id, "state", among(STATES))
                .and(sort().map())
                .and("missiles-per-launcher", chance(15) ? 1 + random.nextInt(4) : null)
                .and("warheads", chance(15) ? 1 + random.nextInt(3) : null)
                .and("contained", contained.isEmpty() ? null : contained)
                .and("launched", launched.isEmpty() ? null : launched)
                .and("same-as", other == null ? null : List.of(Keys.of("launcher-type", other)));
        return launcher.and("acts", new Deeds(this, days, around).of(launcher, LAUNCHER_KINDS));
    }

    /** Where a launcher stands, and what it serves for. */
    Keys sort() {
        Keys sort = Keys.of("platform", among(PLATFORMS));
        if (sort.text("platform").startsWith("ground") && chance(35)) {
            return chance(50)
                    ? sort.and("tests-only", chance(80) ? "distinguishable" : "indistinguishable")
                    : sort.and("booster-launcher", chance(80) ? "above-ground" : "below-ground");
        }
        return sort;
    }

    /** How something was done away with: in the usual way, as a rule. */
    /** In which way, which for a launcher is never launching it. */
    Keys gone(boolean missile) {
        String method = missile ? among(METHODS) : among(LAUNCHER_METHODS);
        return Keys.of("method", chance(40) ? method : null, "notified", chance(12) ? chance(30) : null);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T among(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T among(T[] values) {
        return values[random.nextInt(values.length)];
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double km() {
        return among(DISTANCES);
    }

    String state() {
        return among(STATES);
    }
}
