package infcheck.engine;

import static infcheck.engine.Trees.bind;
import static infcheck.engine.Trees.is;
import static infcheck.engine.Trees.pattern;
import static infcheck.engine.Trees.rule;
import static infcheck.engine.Trees.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.engine.Meter.Budget;
import infcheck.fact.Classified;
import infcheck.fact.Flown;
import infcheck.fact.Stated;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Constraint;
import infcheck.rulebook.Operator;
import infcheck.rulebook.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BudgetTest {
    private static final LocalDate DAY = LocalDate.of(1990, 6, 1);
    private static final List<Stated> FLIGHTS = IntStream.range(0, 200)
            .mapToObj(i -> (Stated) new Flown("flown-" + i, "alpha", 100 + i, DAY))
            .toList();

    /** Four flights of one type: 200 to the power of 4. */
    static List<Rule> runaways() {
        return List.of(
                explosion("joined by an index", is("missileType", "$type")),
                explosion("joined by a comparison", is("km", Operator.GREATER, "$km")),
                explosion("not joined at all", bind("$other", "on")));
    }

    private static Rule explosion(String name, Constraint join) {
        Condition first = pattern(Flown.class, bind("$type", "missileType"), bind("$km", "km"), bind("$on", "on"));
        Condition next = pattern(Flown.class, join);
        return rule(name, then(Classified.class, "$type", "x", "$on"), first, next, next, next);
    }

    @ParameterizedTest
    @MethodSource("runaways")
    void a_join_that_explodes_is_stopped_and_its_rule_named(Rule runaway) {
        try (LiveSession session =
                Engine.of(List.of(runaway), new Budget(1_000_000, 0)).open()) {
            session.putAll(FLIGHTS);

            assertThatThrownBy(session::fire)
                    .isInstanceOfSatisfying(
                            RunawayRuleException.class,
                            e -> assertThat(e.rule()).isEqualTo(runaway.name()));
            assertThatIllegalStateException().isThrownBy(session::derived);
            assertThatIllegalStateException().isThrownBy(session::fire);
        }
    }

    @Test
    void every_firing_has_a_full_budget() {
        Rule modest = rule(
                "modest",
                then(Classified.class, "$type", "x", "$on"),
                pattern(
                        Flown.class,
                        is("km", Operator.AT_LEAST, 250.0),
                        bind("$type", "missileType"),
                        bind("$on", "on")));
        try (LiveSession session =
                Engine.of(List.of(modest), new Budget(300, 0)).open()) {
            session.putAll(FLIGHTS);
            session.fire();
            session.put(new Flown("flown-0", "alpha", 1, DAY));

            assertThatCode(session::fire).doesNotThrowAnyException();
        }
    }
}
