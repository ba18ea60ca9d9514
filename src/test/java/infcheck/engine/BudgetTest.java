package infcheck.engine;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.accumulate;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.rule;
import static infcheck.rulebook.TypedRules.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.engine.drools.FiringBudget;
import infcheck.fact.Classified;
import infcheck.fact.Flown;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Accumulate.Function;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import infcheck.world.Axis;
import infcheck.world.Boundary;
import infcheck.world.Labelled;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetTest {
    private static final LocalDate DAY = LocalDate.of(1990, 6, 1);
    private static final List<Stated> FLIGHTS = IntStream.range(0, 200)
            .mapToObj(i -> (Stated) new Flown("flown-" + i, "alpha", 100 + i, DAY))
            .toList();

    private static final int OPEN = 20;
    private static final Rule SUM = rule(
            "sum",
            then(Classified.class, "$type", "x", "$on"),
            a(Flown.class, bind("$type", "missileType"), bind("$on", "on"), is("km", 100.0)),
            accumulate(
                    Function.SUM,
                    "$km",
                    Operator.GREATER,
                    38_800,
                    a(Flown.class, is("missileType", "$type"), bind("$km", "km"))));

    /** Four flights of one type: 200 to the power of 4. */
    static List<Rule> runaways() {
        return List.of(
                explosion("joined by an index", is("missileType", "$type")),
                explosion("joined by a comparison", is("km", Operator.GREATER, "$km")),
                explosion("not joined at all", bind("$other", "on")));
    }

    private static Rule explosion(String name, Constraint join) {
        Condition first = a(Flown.class, bind("$type", "missileType"), bind("$km", "km"), bind("$on", "on"));
        Condition next = a(Flown.class, join);
        return rule(name, then(Classified.class, "$type", "x", "$on"), first, next, next, next);
    }

    @ParameterizedTest
    @MethodSource("runaways")
    void a_join_that_explodes_is_stopped_and_its_rule_named(Rule runaway) {
        assertStopped(
                runaway, new FiringBudget(1_000_000, 1_000_000, 100, 0), "compares too many combinations of facts");
    }

    @Test
    void a_rule_that_matches_too_often_is_stopped_though_its_comparisons_are_few() {
        Condition first = a(Flown.class, bind("$type", "missileType"), bind("$km", "km"), bind("$on", "on"));
        Rule pairs = rule(
                "pairs",
                then(Classified.class, "$type", "x", "$on"),
                first,
                a(Flown.class, is("missileType", "$type")));
        assertStopped(pairs, new FiringBudget(50_000_000, 1_000, 100, 0), "matches too many combinations of facts");
    }

    @Test
    void a_sum_with_too_many_values_is_stopped() {
        assertStopped(SUM, new FiringBudget(50_000_000, 1_000, 10, 0), "adds up to too many different sums");
    }

    @Test
    void a_condition_that_rests_on_too_many_open_values_is_stopped() {
        Engine engine = Engine.of(List.of(SUM), new FiringBudget(50_000_000, 1_000, 100_000, 0));
        WorldSpace small = WorldSpace.of(axes(), 50);
        List<Labelled<Stated>> facts = open(small);
        assertThatThrownBy(() -> engine.infer(small, facts))
                .isInstanceOf(RunawayRuleException.class)
                .hasMessageContaining("`sum` depends on too many open values at once");
    }

    private static void assertStopped(Rule runaway, FiringBudget budget, String what) {
        Engine engine = Engine.of(List.of(runaway), budget);
        WorldSpace space = WorldSpace.of(axes());
        List<Labelled<Stated>> facts = open(space);
        assertThatThrownBy(() -> engine.infer(space, facts)).isInstanceOfSatisfying(RunawayRuleException.class, e -> {
            assertThat(e.rule()).isEqualTo(runaway.name());
            assertThat(e.diagnostic().message()).endsWith(what);
            assertThat(e.diagnostic().hint()).isNotNull();
        });
    }

    /** Each of the first flights in a world of its own or not, the others in all. */
    private static List<Labelled<Stated>> open(WorldSpace space) {
        return IntStream.range(0, FLIGHTS.size())
                .mapToObj(i -> new Labelled<>(FLIGHTS.get(i), i < OPEN ? space.cell(i, 1) : space.all()))
                .toList();
    }

    private static List<Axis> axes() {
        Axis.Cell cell = new Axis.Cell("any", Boundary.NONE, new TreeSet<>());
        return IntStream.range(0, OPEN)
                .mapToObj(i -> new Axis("open " + i, List.of(cell, cell)))
                .toList();
    }

    @Test
    void every_firing_has_a_full_budget() {
        Rule modest = rule(
                "modest",
                then(Classified.class, "$type", "x", "$on"),
                a(Flown.class, is("km", Operator.AT_LEAST, 250.0), bind("$type", "missileType"), bind("$on", "on")));
        Engine engine = Engine.of(List.of(modest), new FiringBudget(300, 300, 0, 0));
        engine.infer(FLIGHTS);

        assertThatCode(() -> engine.infer(FLIGHTS)).doesNotThrowAnyException();
    }
}
