package infcheck.witness;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.engine.Engine;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Rule;
import infcheck.world.Labelled;
import infcheck.world.World;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in a world is what follows from the facts of that world alone, and the comparison would see it if it were not so. */
class OneWorldTest {
    private static final int WORLDS = 15;
    private static final List<Rule> RULES = RandomAgreementTest.RULES;
    private static final Engine ENGINE = RandomAgreementTest.ENGINE;

    @ParameterizedTest
    @ValueSource(longs = {1001, 1002, 1003, 1004})
    void the_facts_of_one_world_alone_lead_to_what_holds_in_that_world(long seed) {
        Random random = new Random(seed);
        RandomWorlds worlds = new RandomWorlds(random, 8);
        List<Labelled<Stated>> facts = LabelledRandomFacts.draw(random, worlds, 20);
        PlainEvaluator.Result all = PlainEvaluator.evaluate(RULES, worlds.space(), facts);
        for (int i = 0; i < WORLDS; i++) {
            World world = worlds.world();
            PlainEvaluator.Result one = alone(facts, world);
            assertThat(in(world, all.derived())).isEqualTo(one.derived().keySet());
            assertThat(in(world, all.derived()))
                    .isEqualTo(ENGINE.infer(stated(facts, world)).derived());
            assertThat(in(world, all.matches())).isEqualTo(one.matches().keySet());
        }
    }

    private static List<Stated> stated(List<Labelled<Stated>> facts, World world) {
        return facts.stream()
                .filter(fact -> fact.worlds().has(world))
                .map(Labelled::value)
                .toList();
    }

    private static PlainEvaluator.Result alone(List<Labelled<Stated>> facts, World world) {
        WorldSpace single = WorldSpace.single();
        return PlainEvaluator.evaluate(
                RULES,
                single,
                stated(facts, world).stream()
                        .map(fact -> new Labelled<>(fact, single.all()))
                        .toList());
    }

    private static <T> Set<T> in(World world, Map<T, WorldSet> labelled) {
        return labelled.entrySet().stream()
                .filter(e -> e.getValue().has(world))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A comparison that finds nothing is worth little before it has found something. */
    @ParameterizedTest
    @ValueSource(longs = {2001, 2002, 2003})
    void a_fact_with_one_world_less_does_not_go_unseen(long seed) {
        Random random = new Random(seed);
        RandomWorlds worlds = new RandomWorlds(random, 6);
        List<Labelled<Stated>> facts = LabelledRandomFacts.draw(random, worlds, 15);
        PlainEvaluator.Result all = PlainEvaluator.evaluate(RULES, worlds.space(), facts);
        World taken = facts.get(facts.size() - 1).worlds().first();
        List<Labelled<Stated>> less = facts.stream()
                .map(fact -> new Labelled<>(fact.value(), fact.worlds().minus(worlds.only(taken))))
                .filter(fact -> !fact.worlds().isEmpty())
                .toList();
        Agreement agreement = Agreement.of(all, ENGINE.infer(worlds.space(), less), facts.size());
        assertThat(agreement.differences()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"greatest", "SUM>0.3", "exempt"})
    void a_rule_less_does_not_go_unseen(String missing) {
        Random random = new Random(3001);
        RandomWorlds worlds = new RandomWorlds(random, 6);
        List<Labelled<Stated>> facts = LabelledRandomFacts.draw(random, worlds, 25);
        PlainEvaluator.Result less = PlainEvaluator.evaluate(
                RULES.stream().filter(r -> !r.name().equals(missing)).toList(), worlds.space(), facts);
        Agreement agreement = Agreement.of(less, ENGINE.infer(worlds.space(), facts), facts.size());
        assertThat(agreement.differences()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {4001})
    void a_derived_fact_holds_where_any_of_its_matches_holds(long seed) {
        Random random = new Random(seed);
        RandomWorlds worlds = new RandomWorlds(random, 6);
        PlainEvaluator.Result all =
                PlainEvaluator.evaluate(RULES, worlds.space(), LabelledRandomFacts.draw(random, worlds, 15));
        Map<Derived, WorldSet> united = all.matches().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().derived(), Map.Entry::getValue, WorldSet::or));
        assertThat(united).isEqualTo(all.derived());
        assertThat(Stream.concat(united.values().stream(), all.matches().values().stream()))
                .noneMatch(WorldSet::isEmpty);
    }
}
