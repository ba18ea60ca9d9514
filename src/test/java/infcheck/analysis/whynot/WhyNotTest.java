package infcheck.analysis.whynot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.analysis.whynot.WhyNotAnswer.OfRule;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.factbook.FactBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final LocalDate BEFORE_SUSPENSION = LocalDate.of(2019, 2, 1);
    private static final String FLIGHT_TEST = "VI.1.b flight-test of a weapon of shorter range";

    @Test
    void a_range_below_the_band_is_told_with_its_distance_from_the_limit_of_the_book() {
        OfRule of = only(CHECKER, List.of("RU"), "ru-9m729", FLIGHT_TEST);
        assertThat(of.fires()).isEqualTo(Truth.FALSE);
        assertThat(of.conditions()).containsExactly(Truth.TRUE, Truth.TRUE, Truth.FALSE);
        MatchAttempt because = requireNonNull(nearest(of).conditions().get(2).because());
        assertThat(because.rule().name()).isEqualTo("II.6 weapon of shorter range by its range");
        assertThat(gaps(because)).containsExactly("480 km: 20 km short of 500 km, \"shorter-range from\" (II(6))");
        assertThat(requireNonNull(nearest(of).act()).id()).startsWith("ru-9m729/flight-test");
    }

    @Test
    void the_border_is_the_parameter_that_the_rule_reads() {
        Scenario cap = Scenarios.read(Path.of("facts/scenarios/cap-300-km"));
        OfRule of = only(CHECKER.under(cap), List.of("RU"), "ru-9m729", FLIGHT_TEST);
        assertThat(of.fires()).isEqualTo(Truth.TRUE);
    }

    @Test
    void what_fires_for_one_claimant_and_not_for_another_is_open_and_told_for_each() {
        OfRule of = only(CHECKER, List.of(), "ru-9m729", FLIGHT_TEST);
        assertThat(of.fires()).isEqualTo(Truth.OPEN);
        assertThat(of.conditions()).containsExactly(Truth.TRUE, Truth.TRUE, Truth.OPEN);
        assertThat(of.cases().get(0).by()).contains("US", "UA").doesNotContain("RU");
        assertThat(of.cases().get(0).attempt().lacking()).isZero();
        assertThat(of.cases())
                .filteredOn(c -> c.by().contains("RU"))
                .singleElement()
                .satisfies(c -> assertThat(c.attempt().lacking()).isPositive());
    }

    @Test
    void of_an_act_that_is_not_there_nothing_more_is_asked() {
        OfRule of = only(CHECKER, List.of(), "ru-iskander-m", "VI.1.b launch of a weapon of shorter range");
        assertThat(of.conditions()).containsExactly(Truth.TRUE, Truth.FALSE, Truth.UNASKED);
        assertThat(of.lacking()).isEqualTo(2);
        assertThat(nearest(of).act()).isNull();
    }

    @Test
    void a_not_that_something_forbids_names_what_forbids_it_and_its_rules() {
        OfRule of = only(CHECKER, List.of(), "cn-df-26", "METHOD.1 a breach that nothing exempts is a violation");
        ConditionAnswer not = nearest(of).conditions().get(1);
        assertThat(not.truth()).isEqualTo(Truth.FALSE);
        assertThat(not.saw())
                .anySatisfy(s -> assertThat(s.rules()).containsExactly("VCLT.34 a treaty does not bind a non-party"));
    }

    @Test
    void the_nearest_rules_come_first_and_those_that_fire_are_left_out() {
        WhyNotAnswer answer = new WhyNot(CHECKER.on(FACTS, Clocks.asOf(BEFORE_SUSPENSION), Set.of("us-thaad")))
                .near(List.of(), "us-thaad", rule -> true, 5);
        assertThat(answer.rules())
                .hasSize(5)
                .allSatisfy(r -> assertThat(r.fires()).isNotEqualTo(Truth.TRUE));
        assertThat(answer.rules()).extracting(OfRule::lacking).isSorted().startsWith(1);
    }

    private static OfRule only(Checker checker, List<String> by, String subject, String rule) {
        WhyNotAnswer answer = new WhyNot(checker.on(FACTS, Clocks.asOf(BEFORE_SUSPENSION), Set.of(subject)))
                .of(by, subject, r -> r.name().equals(rule));
        assertThat(answer.rules()).hasSize(1);
        return answer.rules().get(0);
    }

    private static MatchAttempt nearest(OfRule of) {
        return of.cases().stream()
                .map(WhyNotAnswer.OfWorlds::attempt)
                .filter(a -> a.lacking() > 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> gaps(MatchAttempt attempt) {
        return attempt.conditions().stream()
                .flatMap(c -> c.gaps().stream())
                .map(ConditionGap::text)
                .toList();
    }
}
