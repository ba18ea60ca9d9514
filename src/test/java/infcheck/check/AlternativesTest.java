package infcheck.check;

import static infcheck.check.TypeQuestion.ballistic;
import static infcheck.check.TypeQuestion.cruise;
import static infcheck.finding.Status.DISPUTED;
import static infcheck.finding.Status.EXEMPT;
import static infcheck.finding.Status.INDETERMINATE;
import static infcheck.finding.Status.VIOLATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Opinion;
import infcheck.finding.ProvenWorld;
import infcheck.finding.SubjectFindings;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many worlds there are, what is certain is certain, and what is not is told as alternatives. */
class AlternativesTest {
    @Test
    void six_tests_of_one_year_of_which_every_day_is_a_violation_are_a_violation_for_certain() {
        TypeQuestion question = ballistic("US").and("range-km: { value: 800, on: 1990-01-01 }");
        IntStream.range(0, 6).forEach(i -> question.act("flight-test: { on: 1995 }"));
        SubjectFindings type = question.asOf("2020-01-01");
        assertThat(type.status()).isEqualTo(VIOLATION);
        assertThat(type.findings()).hasSize(6).allMatch(f -> f.status() == VIOLATION);
    }

    @Test
    void four_tests_of_the_year_in_which_the_treaty_ended_have_both_outcomes_with_their_boundaries() {
        TypeQuestion question = ballistic("US").and("range-km: { value: 800, on: 2010-01-01 }");
        IntStream.range(0, 4).forEach(i -> question.act("flight-test: { on: 2019 }"));
        SubjectFindings type = question.asOf("2020-01-01");
        assertThat(type.status()).isEqualTo(INDETERMINATE);
        assertThat(type.findings()).hasSize(4).allSatisfy(f -> {
            assertThat(f.status()).isEqualTo(INDETERMINATE);
            assertThat(f.views().possible()).containsExactly(VIOLATION, EXEMPT);
            assertThat(f.views().pivots().get(0).borders()).containsExactly("from 2019-02-02", "from 2019-08-02");
        });
    }

    @Test
    void worlds_are_counted_and_not_fired_one_by_one_so_that_no_number_of_them_is_too_many() {
        TypeQuestion question = ballistic("US").and("range-km: { value: { min: 300, max: 6000 }, on: 1980-01-01 }");
        IntStream.range(0, 30).forEach(i -> question.act("flight-test: { on: 1988 }"));
        BookReport book = question.book("2020-01-01");
        assertThat(book.coverage().worlds()).isGreaterThan(BigInteger.TEN.pow(9));
        assertThat(book.subjects().get(0).status()).isEqualTo(INDETERMINATE);
    }

    @Test
    void an_act_that_a_state_denies_did_not_happen_as_that_state_has_it() {
        TypeQuestion question = ballistic("RU")
                .and("range-km: { value: 800, on: 2015-06-01 }")
                .act("flight-test: { on: 2015-06-01 }")
                .act("possession: { from: 2016-01-01, denied-by: RU, claimed-by: US }");
        SubjectFindings all = question.asOf("2018-01-01");
        assertThat(all.status()).isEqualTo(VIOLATION);
        Finding held = all.findings().get(1);
        assertThat(held.status()).isEqualTo(DISPUTED);
        assertThat(held.views().worlds())
                .filteredOn(o -> o.by().equals("RU"))
                .containsExactly(new Opinion("RU", null, List.of(), true));
        assertThat(held.because()).startsWith("RU: it did not happen; US: violation; they differ on t/possession-1");
        Finding denied = question.by("RU").asOf("2018-01-01").findings().get(1);
        assertThat(denied.isOfNoAct()).isTrue();
        assertThat(denied.because()).isEqualTo("it did not happen, as RU has it");
        assertThat(question.by("RU").proof("2018-01-01").worlds())
                .singleElement()
                .satisfies(w ->
                        assertThat(w.findings().get(1).finding().isOfNoAct()).isTrue());
    }

    @Test
    void what_may_be_breached_is_told_as_alternatives_and_what_holds_together_as_one() {
        SubjectFindings type = cruise("RU")
                .and("range-km: { value: { min: 500, max: 5500 } }")
                .act("flight-test: { on: 2010-05-01 }")
                .asOf("2012-01-01");
        Finding test = type.findings().get(0);
        assertThat(test.status()).isEqualTo(VIOLATION);
        assertThat(test.because()).contains("IV(1) and VI(1)(a), or V(1) and VI(1)(b)");
        assertThat(test.alternatives())
                .extracting(
                        a -> a.breaches().stream().map(BreachFound::provision).toList(),
                        a -> a.when().get(0).cells())
                .containsExactly(
                        tuple(List.of("IV(1)", "VI(1)(a)"), List.of("above 1000")),
                        tuple(List.of("V(1)", "VI(1)(b)"), List.of("up to 1000")));
    }

    @Test
    void reasons_and_duties_that_do_not_hold_together_are_told_with_or() {
        SubjectFindings tested = TypeQuestion.ballistic("GB")
                .and("range-km: 7000")
                .act("flight-test: { on: 1994 }")
                .act("possession: { from: 1994-01-01 }")
                .asOf("1994-06-01");
        assertThat(tested.findings())
                .filteredOn(f -> f.act() != null && f.act().kind().equals("possession"))
                .extracting(Finding::because)
                .first()
                .isEqualTo("a ballistic type has no range capability until it has been tested, or its range is above"
                        + " what the Treaty covers");
        SubjectFindings held = TypeQuestion.cruise("US")
                .and("range-km: { value: { min: 900, max: 1100 } }")
                .act("possession: { from: 1985-01-01 }")
                .asOf("1989-01-01");
        assertThat(held.findings().get(1).because())
                .isEqualTo("the duty of IV(1) runs until 1991-06-01, or the duty of V(1) runs until 1989-12-01");
    }

    @Test
    void each_story_is_shown_by_one_world_however_many_tell_it() {
        TypeQuestion question = ballistic("US").and("range-km: { value: { min: 300, max: 6000 }, on: 1980-01-01 }");
        IntStream.range(0, 30).forEach(i -> question.act("flight-test: { on: 1988 }"));
        List<ProvenWorld> worlds = question.proof("2020-01-01").worlds();
        assertThat(worlds).hasSizeLessThan(6);
        assertThat(worlds.stream().map(AlternativesTest::story)).doesNotHaveDuplicates();
    }

    /** What a world says, whatever it assumes. */
    private static Object story(ProvenWorld world) {
        return world.findings().stream()
                .map(f -> List.of(
                        f.finding().status(),
                        f.finding().breaches(),
                        f.finding().reasons(),
                        f.acts()))
                .toList();
    }
}
