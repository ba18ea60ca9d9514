package infcheck.witness;

import infcheck.fact.Contained;
import infcheck.fact.Day;
import infcheck.fact.DesignRange;
import infcheck.fact.Elimination;
import infcheck.fact.FlightPath;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.Holding;
import infcheck.fact.Item;
import infcheck.fact.Launch;
import infcheck.fact.LaunchMode;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.Method;
import infcheck.fact.MissileType;
import infcheck.fact.Parameter;
import infcheck.fact.Platform;
import infcheck.fact.Possession;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Facts of few values, so that they meet; some are open, and are other facts of the same id in other worlds. */
final class LabelledRandomFacts {
    private static final int KINDS = 15;
    private final Random random;
    private final RandomWorlds worlds;
    private final Map<Stated, WorldSet> facts = new LinkedHashMap<>();

    private LabelledRandomFacts(Random random, RandomWorlds worlds) {
        this.random = random;
        this.worlds = worlds;
    }

    static List<Labelled<Stated>> draw(Random random, RandomWorlds worlds, int count) {
        LabelledRandomFacts drawn = new LabelledRandomFacts(random, worlds);
        for (int i = 0; i < count; i++) {
            drawn.open("f" + i);
        }
        drawn.fill();
        List<Labelled<Stated>> labelled = new ArrayList<>();
        drawn.facts.forEach((fact, set) -> labelled.add(new Labelled<>(fact, set)));
        return labelled;
    }

    /** Up to three facts of one kind and id, no two of them in one world. */
    private void open(String id) {
        int kind = random.nextInt(KINDS);
        WorldSet left = worlds.space().all();
        for (int i = random.nextInt(3); i >= 0; i--) {
            WorldSet set = left.and(worlds.some());
            add(one(kind, id), set);
            left = left.minus(set);
        }
    }

    /** The days and the types that most rules begin with. */
    private void fill() {
        for (String type : List.of("a", "b")) {
            add(new Day(type, day()), worlds.space().all());
            add(new Day(type, day()), worlds.some());
            add(
                    new MissileType(
                            type, state(), among(FlightPath.values()), random.nextBoolean(), random.nextBoolean()),
                    worlds.some());
        }
        add(new Parameter("l", "limit", number(), day(), day()), worlds.some());
    }

    private void add(Stated fact, WorldSet set) {
        if (!set.isEmpty()) {
            facts.merge(fact, set, WorldSet::or);
        }
    }

    private Stated one(int kind, String id) {
        return switch (kind) {
            case 0 -> new LaunchMode(id, type(), among(Platform.values()), day());
            case 1, 2, 3 -> new Flown(id, type(), number(), day());
            case 4 -> new DesignRange(id, type(), number(), day());
            case 5 -> new Parameter(id, among("limit", "other"), number(), day(), day());
            case 6 -> new Standing(id, state(), among("party", "non-party"), day(), day());
            case 7 -> new FlightTest(id, among(id, "x"), type(), state(), day(), Target.SURFACE);
            case 8 -> new Launch(id, id, type(), state(), day());
            case 9 -> new Possession(id, among(id, "x"), type(), state(), day(), day(), day());
            case 10, 11 -> new Elimination(id, id, type(), state(), day(), Method.LAUNCH, 1 + random.nextInt(3));
            case 12 -> new Contained(id, among("l1", "l2"), type(), day());
            case 13 -> new LaunchedFrom(id, among("l1", "l2"), type(), day());
            default ->
                new Holding(
                        id,
                        among(id, "x"),
                        type(),
                        state(),
                        Item.MISSILE,
                        random.nextBoolean(),
                        1 + random.nextInt(3),
                        random.nextInt(3),
                        day(),
                        day());
        };
    }

    private String type() {
        return among("a", "b");
    }

    private String state() {
        return among("US", "SU", "CN");
    }

    private double number() {
        return among(0.1, 0.2, 0.3, 0.0, -0.0, 2.0, 3.0, 500.0);
    }

    private LocalDate day() {
        return LocalDate.of(1987 + random.nextInt(3), 6, 1);
    }

    @SafeVarargs
    private <T> T among(T... values) {
        return values[random.nextInt(values.length)];
    }
}
