package infcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.engine.match.Justification;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.Stated;
import infcheck.world.Axis;
import infcheck.world.Boundary;
import infcheck.world.Labelled;
import infcheck.world.World;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InferenceTest {
    private static final Engine ENGINE = Engine.of(Construct.trees());
    private static final int SEEDS = 300;
    private static final int FACTS = 25;

    /** A rule match as it is in one world. */
    private record Step(String rule, Derived derived, List<Fact> matched) {
        static Step of(Justification match) {
            return new Step(match.rule().name(), match.derived(), match.matched());
        }
    }

    @Test
    void one_firing_of_all_worlds_derives_what_a_firing_of_each_does_and_for_the_same_reasons() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomFacts random = new RandomFacts(seed);
            WorldSpace space = space(random);
            List<Labelled<Stated>> facts = random.many(FACTS).stream()
                    .map(f -> new Labelled<>(f, worlds(space, random)))
                    .toList();
            Inference all = ENGINE.infer(space, facts);
            for (World world : every(space)) {
                Inference alone = ENGINE.infer(facts.stream()
                        .filter(f -> f.worlds().has(world))
                        .map(Labelled::value)
                        .toList());
                assertThat(all.in(world).derived())
                        .as("seed %s, world %s", seed, world)
                        .isEqualTo(alone.only().derived());
                assertThat(steps(all.in(world))).isEqualTo(steps(alone.only()));
            }
        }
    }

    private static Set<Step> steps(WorldInference world) {
        return world.derived().stream()
                .flatMap(d -> world.justifications(d).stream())
                .map(Step::of)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static WorldSpace space(RandomFacts random) {
        List<Axis> axes = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            Axis.Cell cell = new Axis.Cell("any", Boundary.NONE, new TreeSet<>());
            axes.add(new Axis("axis " + axis, Collections.nCopies(1 + random.below(3), cell)));
        }
        return WorldSpace.of(axes);
    }

    /** All worlds, those of a cell, or those of two cells together. */
    private static WorldSet worlds(WorldSpace space, RandomFacts random) {
        return switch (random.below(4)) {
            case 0, 1 -> space.all();
            case 2 -> cell(space, random);
            default -> cell(space, random).or(cell(space, random).and(cell(space, random)));
        };
    }

    private static WorldSet cell(WorldSpace space, RandomFacts random) {
        int axis = random.below(space.axes().size());
        return space.cell(axis, random.below(space.axes().get(axis).size()));
    }

    private static List<World> every(WorldSpace space) {
        List<World> worlds = new ArrayList<>();
        for (WorldSet left = space.all(); !left.isEmpty(); ) {
            World world = left.first();
            worlds.add(world);
            WorldSet alone = space.all();
            for (int axis = 0; axis < space.axes().size(); axis++) {
                alone = alone.and(space.cell(axis, world.cell(axis)));
            }
            left = left.minus(alone);
        }
        return worlds;
    }

    @Test
    void two_threads_share_one_engine() throws Exception {
        List<List<Stated>> sets = new ArrayList<>();
        for (int seed = 0; seed < 200; seed++) {
            sets.add(new RandomFacts(seed).many(20));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Engine shared = Engine.of(Construct.trees());
            List<Future<Set<Derived>>> futures = sets.stream()
                    .map(facts -> threads.submit(() -> derive(shared, facts)))
                    .toList();
            for (int i = 0; i < sets.size(); i++) {
                assertThat(futures.get(i).get()).isEqualTo(derive(ENGINE, sets.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Set<Derived> derive(Engine engine, List<Stated> facts) {
        return engine.infer(facts).only().derived();
    }
}
