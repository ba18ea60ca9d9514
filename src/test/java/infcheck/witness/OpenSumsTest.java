package infcheck.witness;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.accumulate;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.day;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.says;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.SUM;
import static infcheck.rulebook.rule.Operator.CONTAINS;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.engine.Engine;
import infcheck.engine.Inference;
import infcheck.fact.Classified;
import infcheck.fact.Day;
import infcheck.fact.Flown;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import infcheck.world.Labelled;
import infcheck.world.World;
import infcheck.world.WorldSpace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sum of sixteen numbers, each open by itself, compared with limits: exact in whatever world is looked at. */
class OpenSumsTest {
    private static final int NUMBERS = 16;
    private static final int WORLDS = 1000;
    private static final LocalDate ON = LocalDate.of(1990, 6, 1);

    @Test
    void powers_of_two_are_added_up_exactly_though_no_two_sums_are_alike() {
        check(1_000, i -> List.of(BigDecimal.valueOf(1L << i)), "1", "21845", "32767", "32768", "65534");
    }

    @Test
    void one_to_sixteen_are_added_up_exactly() {
        check(20_000, i -> List.of(BigDecimal.valueOf(i + 1L)), "1", "67", "68", "69", "135");
    }

    @Test
    void decimals_with_two_values_each_are_added_up_exactly() {
        check(
                600_000,
                i -> List.of(BigDecimal.valueOf(i + 1L, 1), BigDecimal.valueOf(2L * i + 1, 2)),
                "0.3",
                "1.1",
                "6.8",
                "13.5");
    }

    @Test
    void numbers_below_zero_are_taken_off() {
        check(50_000, i -> List.of(BigDecimal.valueOf(i % 2 == 0 ? i + 1L : -i - 1L)), "-40", "-8", "0", "1", "63");
    }

    /**
     * Each number is nothing in the first cell of its axis and one of the values in each other.
     *
     * @param nodes that all the comparisons together may take, about half as many again as they do
     */
    private static void check(int nodes, IntFunction<List<BigDecimal>> values, String... limits) {
        WorldSpace space = WorldSpace.of(IntStream.range(0, NUMBERS)
                .mapToObj(i ->
                        RandomWorlds.axis("number-" + i, 1 + values.apply(i).size()))
                .toList());
        Inference inference = Engine.of(rules(limits)).infer(space, facts(space, values));
        assertThat(space.nodes()).isLessThan(nodes);
        Random random = new Random(16);
        for (int sample = 0; sample < WORLDS; sample++) {
            World world = RandomWorlds.world(space, random);
            BigDecimal sum = sum(world, values);
            for (String limit : limits) {
                for (Operator operator : operators()) {
                    Classified fact = new Classified("t", operator.sign() + limit, ON);
                    assertThat(inference.worlds(fact).has(world))
                            .as(sum + operator.sign() + limit)
                            .isEqualTo(Values.holds(sum.compareTo(new BigDecimal(limit)), operator, 0));
                }
            }
        }
    }

    private static List<Rule> rules(String... limits) {
        List<Rule> rules = new ArrayList<>();
        for (String limit : limits) {
            for (Operator operator : operators()) {
                rules.add(says(
                        operator.sign() + limit,
                        day(),
                        accumulate(
                                SUM,
                                "$km",
                                operator,
                                Double.parseDouble(limit),
                                a(Flown.class, is("missileType", "$type"), bind("$km", "km")))));
            }
        }
        return rules;
    }

    private static List<Operator> operators() {
        return Stream.of(Operator.values()).filter(o -> o != CONTAINS).toList();
    }

    private static List<Labelled<Stated>> facts(WorldSpace space, IntFunction<List<BigDecimal>> values) {
        List<Labelled<Stated>> facts = new ArrayList<>();
        facts.add(new Labelled<>(new Day("t", ON), space.all()));
        for (int i = 0; i < NUMBERS; i++) {
            List<BigDecimal> of = values.apply(i);
            for (int cell = 0; cell < of.size(); cell++) {
                Stated number = new Flown("number-" + i, "t", of.get(cell).doubleValue(), ON);
                facts.add(new Labelled<>(number, space.cell(i, cell + 1)));
            }
        }
        return facts;
    }

    private static BigDecimal sum(World world, IntFunction<List<BigDecimal>> values) {
        return IntStream.range(0, NUMBERS)
                .filter(i -> world.cell(i) > 0)
                .mapToObj(i -> values.apply(i).get(world.cell(i) - 1))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
