package infcheck.engine;

import infcheck.fact.Act;
import infcheck.fact.Day;
import infcheck.fact.Elimination;
import infcheck.fact.FlightPath;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.Launch;
import infcheck.fact.LaunchMode;
import infcheck.fact.Method;
import infcheck.fact.Milestone;
import infcheck.fact.MissileType;
import infcheck.fact.Parameter;
import infcheck.fact.Platform;
import infcheck.fact.Possession;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Facts drawn from few values, so that they meet each other often. */
final class RandomFacts {
    private static final List<String> STATES = List.of("US", "SU", "CN", "FR");
    private static final List<String> TYPES = List.of("alpha", "beta", "gamma");
    private static final int KINDS = 10;

    private final Random random;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    /** Facts of which no two have the same id. */
    List<Stated> many(int count) {
        List<Stated> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            facts.add(one("fact-" + i));
        }
        for (String type : TYPES) {
            facts.add(type(type));
            facts.add(new Day(type, date()));
        }
        return facts;
    }

    /** A fact of any type but {@link Day}, whose id nobody can choose, with the given id. */
    Stated one(String id) {
        return switch (random.nextInt(KINDS)) {
            case 0 -> new LaunchMode(id, among(TYPES), among(List.of(Platform.values())), date());
            case 1, 2 -> new Flown(id, among(TYPES), km(), date());
            case 3 -> new Milestone(id, among(List.of("entry into force", "end")), date());
            case 4 -> new Parameter(id, among(List.of("limit", "other")), km(), date(), date());
            case 5 -> new Standing(id, among(STATES), among(List.of("party", "non-party")), date(), date());
            default -> act(id);
        };
    }

    private Act act(String id) {
        String type = among(TYPES);
        String by = among(STATES);
        LocalDate on = date();
        return switch (random.nextInt(4)) {
            case 0 -> new FlightTest(id, id, type, by, on, Target.SURFACE);
            case 1 -> new Launch(id, id, type, by, on);
            case 2 -> new Possession(id, id, type, by, on, date(), date());
            default -> new Elimination(id, id, type, by, on, Method.DESTRUCTION, 1 + random.nextInt(6));
        };
    }

    private MissileType type(String id) {
        FlightPath path = among(List.of(FlightPath.values()));
        return new MissileType(id, among(STATES), path, random.nextBoolean(), random.nextBoolean());
    }

    private double km() {
        return among(List.of(3.0, 480.0, 500.0, 500.1, 2000.0));
    }

    private LocalDate date() {
        return LocalDate.of(1987 + random.nextInt(4), 6, 1);
    }

    <T> T among(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
