package infcheck.check.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistanceLimitsTest {
    private static final List<Rule> RULES = Shipped.TREATY.rules();

    @Test
    void distances_are_compared_with_the_limits_of_the_classes_and_the_distance_between_facilities() {
        DistanceLimits limits = DistanceLimits.of(RULES);
        assertThat(limits.all()).isFalse();
        assertThat(limits.names())
                .containsExactlyInAnyOrder(
                        "shorter-range from",
                        "shorter-range to",
                        "intermediate-range to",
                        "distance between elimination facilities");
    }

    /** Else a distance could meet a number of the law under another name in another rule. */
    @Test
    void a_distance_keeps_its_name_in_what_is_concluded_from_it() {
        assertThat(RULES).allSatisfy(rule -> {
            List<String> distances = rule.when().stream()
                    .flatMap(Condition::patterns)
                    .flatMap(DistanceLimitsTest::bound)
                    .toList();
            Class<? extends Derived> type = rule.then().type();
            assertThat(IntStream.range(0, rule.then().arguments().size())
                            .filter(i -> rule.then().arguments().get(i) instanceof Operand.Variable v
                                    && distances.contains(v.name()))
                            .mapToObj(i -> name(type, i)))
                    .isSubsetOf("km");
        });
    }

    private static String name(Class<? extends Fact> type, int place) {
        return Components.of(type).get(place).name();
    }

    private static Stream<String> bound(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .filter(c -> c instanceof Constraint.Bind && c.component().equals("km"))
                .map(c -> ((Constraint.Bind) c).variable());
    }
}
