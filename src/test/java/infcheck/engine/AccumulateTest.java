package infcheck.engine;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.accumulate;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.rule;
import static infcheck.rulebook.TypedRules.then;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.SUM;
import static infcheck.rulebook.rule.Operator.GREATER;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Classified;
import infcheck.fact.Day;
import infcheck.fact.Elimination;
import infcheck.fact.Flown;
import infcheck.fact.Method;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import infcheck.world.Axis;
import infcheck.world.Boundary;
import infcheck.world.Labelled;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AccumulateTest {
    private static final LocalDate DAY = LocalDate.of(1990, 6, 1);
    private static final Condition SUBJECT = a(Day.class, bind("$type", "subject"), bind("$on", "on"));

    @Test
    void the_58th_item_of_three_exceeds_a_ceiling_of_171_in_the_worlds_that_have_it() {
        Rule ceiling = rule(
                "ceiling",
                then(Classified.class, "$type", "too many", "$on"),
                SUBJECT,
                accumulate(
                        SUM,
                        "$count",
                        GREATER,
                        171,
                        a(Elimination.class, is("missileType", "$type"), bind("$count", "count"))));
        WorldSpace space = WorldSpace.of(List.of(axis("last", 3), axis("first", 2)));
        List<Labelled<Stated>> facts = new ArrayList<>(List.of(new Labelled<>(new Day("alpha", DAY), space.all())));
        for (int i = 2; i <= 57; i++) {
            facts.add(new Labelled<>(items(i, 3), space.all()));
        }
        facts.add(new Labelled<>(items(58, 3), space.cell(0, 1)));
        facts.add(new Labelled<>(items(58, 0), space.cell(0, 2)));
        facts.add(new Labelled<>(items(1, 3), space.cell(1, 0)));
        facts.add(new Labelled<>(items(1, 4), space.cell(1, 1)));
        Inference inference = Engine.of(List.of(ceiling)).infer(space, facts);
        assertThat(inference.worlds(new Classified("alpha", "too many", DAY)))
                .isEqualTo(space.cell(0, 1).or(space.cell(1, 1)));
    }

    @Test
    void a_sum_of_tenths_does_not_drift() {
        Rule sum = rule(
                "sum",
                then(Classified.class, "$type", "over 0.3", "$on"),
                SUBJECT,
                accumulate(SUM, "$km", GREATER, 0.3, a(Flown.class, is("missileType", "$type"), bind("$km", "km"))));
        WorldSpace space = WorldSpace.of(List.of(axis("b", 2)));
        Inference inference = Engine.of(List.of(sum))
                .infer(
                        space,
                        List.of(
                                new Labelled<>(new Day("alpha", DAY), space.all()),
                                new Labelled<>(flown("a", 0.1), space.all()),
                                new Labelled<>(flown("b", 0.2), space.cell(0, 0)),
                                new Labelled<>(flown("b", 1e9), space.cell(0, 1))));
        assertThat(inference.worlds(new Classified("alpha", "over 0.3", DAY))).isEqualTo(space.cell(0, 1));
    }

    private static Axis axis(String id, int cells) {
        return new Axis(id, Collections.nCopies(cells, new Axis.Cell("any", Boundary.NONE, new TreeSet<>())));
    }

    private static Elimination items(int number, int count) {
        return new Elimination("items-" + number, "items", "alpha", "US", DAY, Method.DESTRUCTION, count);
    }

    private static Flown flown(String id, double km) {
        return new Flown(id, "alpha", km, DAY);
    }
}
