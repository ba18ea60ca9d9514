package infcheck.engine;

import static infcheck.engine.Trees.accumulate;
import static infcheck.engine.Trees.bind;
import static infcheck.engine.Trees.is;
import static infcheck.engine.Trees.pattern;
import static infcheck.engine.Trees.rule;
import static infcheck.engine.Trees.then;
import static infcheck.rulebook.Condition.Accumulate.Function.SUM;
import static infcheck.rulebook.Operator.GREATER;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Classified;
import infcheck.fact.Day;
import infcheck.fact.Elimination;
import infcheck.fact.Flown;
import infcheck.fact.Method;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccumulateTest {
    private static final LocalDate DAY = LocalDate.of(1990, 6, 1);
    private static final Condition SUBJECT = pattern(Day.class, bind("$type", "subject"), bind("$on", "on"));

    @Test
    void the_58th_item_of_three_exceeds_a_ceiling_of_171_and_its_going_ends_that() {
        Rule ceiling = rule(
                "ceiling",
                then(Classified.class, "$type", "too many", "$on"),
                SUBJECT,
                accumulate(
                        SUM,
                        "$count",
                        GREATER,
                        171,
                        pattern(Elimination.class, is("missileType", "$type"), bind("$count", "count"))));
        try (LiveSession session = Engine.of(List.of(ceiling)).open()) {
            session.put(new Day("alpha", DAY));
            for (int i = 1; i <= 57; i++) {
                session.put(items(i, 3));
            }
            session.fire();
            assertThat(session.derived()).isEmpty();

            session.put(items(58, 3));
            session.fire();
            assertThat(session.derived()).containsExactly(new Classified("alpha", "too many", DAY));

            session.put(items(58, 0));
            session.fire();
            assertThat(session.derived()).isEmpty();

            session.put(items(1, 4));
            session.fire();
            assertThat(session.derived()).isNotEmpty();

            session.remove("items-1");
            session.fire();
            assertThat(session.derived()).isEmpty();
        }
    }

    @Test
    void a_sum_of_tenths_does_not_drift_when_parts_come_and_go() {
        Rule sum = rule(
                "sum",
                then(Classified.class, "$type", "over 0.3", "$on"),
                SUBJECT,
                accumulate(
                        SUM, "$km", GREATER, 0.3, pattern(Flown.class, is("missileType", "$type"), bind("$km", "km"))));
        try (LiveSession session = Engine.of(List.of(sum)).open()) {
            session.putAll(List.of(new Day("alpha", DAY), flown("a", 0.1), flown("b", 0.2)));
            session.fire();
            assertThat(session.derived()).isEmpty();

            session.put(flown("b", 1e9));
            session.fire();
            assertThat(session.derived()).isNotEmpty();

            session.put(flown("b", 0.2));
            session.fire();
            assertThat(session.derived()).isEmpty();
        }
    }

    private static Elimination items(int number, int count) {
        return new Elimination("items-" + number, "items", "alpha", "US", DAY, Method.DESTRUCTION, count);
    }

    private static Flown flown(String id, double km) {
        return new Flown(id, "alpha", km, DAY);
    }
}
