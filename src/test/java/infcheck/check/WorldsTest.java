package infcheck.check;

import static infcheck.check.TypeQuestion.ballistic;
import static infcheck.check.TypeQuestion.cruise;
import static infcheck.check.TypeQuestion.finding;
import static infcheck.check.TypeQuestion.provisions;
import static infcheck.check.TypeQuestion.reasons;
import static infcheck.finding.Status.DISPUTED;
import static infcheck.finding.Status.EXEMPT;
import static infcheck.finding.Status.INDETERMINATE;
import static infcheck.finding.Status.OUT_OF_SCOPE;
import static infcheck.finding.Status.VIOLATION;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Finding;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One finding out of many worlds; every expectation was written from the Treaty and the plan before the run. */
class WorldsTest {
    private static final String TEST_OF_2010 = "flight-test: { on: 2010-05-01 }";

    @Test
    void claims_in_two_classes_are_a_certain_violation_by_one_paragraph_or_the_other() {
        SubjectFindings type = cruise("RU")
                .and("range-km: [ { value: 900, by: US }, { value: 1600, by: RU } ]")
                .act(TEST_OF_2010)
                .asOf("2012-01-01");
        assertThat(type.status()).isEqualTo(VIOLATION);
        assertThat(provisions(finding(type, "flight-test-1"))).contains("VI(1)(a)", "VI(1)(b)");
    }

    @Test
    void claims_in_one_class_are_no_dispute() {
        SubjectFindings type = cruise("RU")
                .and("range-km: [ { value: 1600, by: US }, { value: 2500, by: RU } ]")
                .act(TEST_OF_2010)
                .asOf("2012-01-01");
        assertThat(type.status()).isEqualTo(VIOLATION);
        assertThat(type.views().worlds()).isEmpty();
        assertThat(provisions(finding(type, "flight-test-1"))).containsExactly("IV(1)", "VI(1)(a)");
    }

    @Test
    void a_range_on_both_sides_of_the_border_cannot_be_told_and_the_border_is_named() {
        Finding found = finding(
                cruise("US")
                        .and("range-km: { value: { min: 480, max: 520 } }")
                        .act(TEST_OF_2010)
                        .asOf("2012-01-01"),
                "flight-test-1");
        assertThat(found.status()).isEqualTo(INDETERMINATE);
        assertThat(found.views().possible()).containsExactly(VIOLATION, OUT_OF_SCOPE);
        assertThat(found.views().pivots()).extracting(Pivot::fact).containsExactly("t.range-km");
        assertThat(found.views().pivots().get(0).borders()).containsExactly("from 500");
    }

    @Test
    void two_states_that_differ_are_a_dispute_and_a_silent_third_is_undecided() {
        SubjectFindings type = cruise("RU")
                .and("range-km: [ { value: 480, by: RU }, { value: 2350, by: US } ]")
                .act(TEST_OF_2010)
                .asOf("2012-01-01");
        assertThat(type.status()).isEqualTo(DISPUTED);
        assertThat(status(type, "RU")).isEqualTo(OUT_OF_SCOPE);
        assertThat(status(type, "US")).isEqualTo(VIOLATION);
        assertThat(status(type, "open sources")).isEqualTo(INDETERMINATE);
        assertThat(type.views().pivots()).extracting(Pivot::fact).containsExactly("t.range-km");
        assertThat(type.views().pivots().get(0).borders()).containsExactly("between 480 and 2350");
        assertThat(type.views().pivots().get(0).says())
                .extracting(s -> s.by() + " " + s.text())
                .containsExactly("RU 480", "US 2350");
    }

    @Test
    void a_press_report_against_a_state_is_no_dispute_and_its_source_is_named() {
        SubjectFindings type = cruise("RU")
                .and("range-km: [ { value: 480, by: RU }, { value: 2350, by: open sources } ]")
                .act(TEST_OF_2010)
                .asOf("2012-01-01");
        assertThat(type.status()).isEqualTo(INDETERMINATE);
        assertThat(type.views().pivots().get(0).says())
                .anyMatch(s -> s.by().equals("open sources") && s.source().equals("test"));
    }

    @Test
    void what_a_ballistic_type_flew_counts_and_what_a_cruise_type_was_designed_for() {
        assertThat(ballistic("RU")
                        .and("range-km: { value: 1500, basis: design }")
                        .act("flight-test: { on: 2010-05-01, km: 450 }")
                        .asOf("2012-01-01")
                        .status())
                .isEqualTo(OUT_OF_SCOPE);
        assertThat(cruise("RU")
                        .and("range-km: { value: 1500, basis: design }")
                        .act("flight-test: { on: 2010-05-01, km: 450 }")
                        .asOf("2012-01-01")
                        .status())
                .isEqualTo(VIOLATION);
    }

    @Test
    void a_ballistic_type_that_never_flew_has_no_range_capability_and_a_cruise_type_has() {
        SubjectFindings ballistic = ballistic("RU")
                .and("range-km: { value: 2000, basis: design }")
                .act("production: { on: 2010-05-01 }")
                .asOf("2012-01-01");
        assertThat(reasons(finding(ballistic, "production-1"))).containsExactly("NO_RANGE_CAPABILITY_YET");
        assertThat(cruise("RU")
                        .and("range-km: { value: 2000, basis: design }")
                        .act("production: { on: 2010-05-01 }")
                        .asOf("2012-01-01")
                        .status())
                .isEqualTo(VIOLATION);
    }

    @Test
    void the_rs_26_is_outside_unless_somebody_denies_that_the_same_type_flew_so_far() {
        assertThat(ballistic("RU")
                        .act("flight-test: { on: 2012-05-23, km: 5800 }")
                        .act("flight-test: { on: 2012-10-24, km: 2000 }")
                        .asOf("2016-01-01")
                        .status())
                .isEqualTo(OUT_OF_SCOPE);
        SubjectFindings doubted = ballistic("RU")
                .act("flight-test: { on: 2012-05-23, km: 5800, claimed-by: RU, denied-by: [open sources] }")
                .act("flight-test: { on: 2012-10-24, km: 2000 }")
                .asOf("2016-01-01");
        assertThat(doubted.status()).isEqualTo(INDETERMINATE);
        assertThat(status(doubted, "RU")).isEqualTo(OUT_OF_SCOPE);
    }

    @Test
    void the_readings_on_suspension_decide_and_are_named_for_those_who_suspended_only() {
        SubjectFindings american = cruise("US")
                .and("range-km: 2000")
                .act("flight-test: { on: 2019-05-01 }")
                .asOf("2019-12-01");
        assertThat(american.status()).isEqualTo(DISPUTED);
        assertThat(american.views().pivots()).extracting(Pivot::fact).containsExactly("suspension");
        SubjectFindings russian = cruise("RU")
                .and("range-km: 2000")
                .act("flight-test: { on: 2019-02-20 }")
                .asOf("2019-12-01");
        assertThat(russian.views().pivots()).extracting(Pivot::fact).containsExactly("suspension");
        assertThat(cruise("BY")
                        .and("range-km: 2000")
                        .act("flight-test: { on: 2019-05-01 }")
                        .asOf("2019-12-01")
                        .status())
                .isEqualTo(VIOLATION);
    }

    @Test
    void a_non_partys_glide_vehicle_is_exempt_and_the_other_reading_is_listed() {
        SubjectFindings type = TypeQuestion.of("CN", "boost-glide", "ground-mobile")
                .and("range-km: 2000")
                .act("flight-test: { on: 2014-01-09 }")
                .asOf("2026-01-01");
        assertThat(type.status()).isEqualTo(EXEMPT);
        assertThat(type.views().possible()).containsExactly(EXEMPT, OUT_OF_SCOPE);
    }

    @Test
    void a_date_on_both_sides_of_entry_into_force_is_open_only_if_that_matters() {
        SubjectFindings type = cruise("US")
                .and("range-km: 2000")
                .act("flight-test: { on: 1988 }")
                .asOf("1990-01-01");
        assertThat(type.status()).isEqualTo(INDETERMINATE);
        assertThat(type.views().pivots()).extracting(Pivot::fact).containsExactly("t/flight-test-1.on");
        assertThat(type.views().pivots().get(0).borders()).containsExactly("from 1988-06-01");
        assertThat(cruise("US")
                        .and("range-km: 300")
                        .act("flight-test: { on: 1988 }")
                        .asOf("1990-01-01")
                        .status())
                .isEqualTo(OUT_OF_SCOPE);
    }

    @Test
    void asked_of_one_claimant_only_his_worlds_count() {
        TypeQuestion question = cruise("RU")
                .and("range-km: [ { value: 480, by: RU }, { value: { min: 500, max: 5500 }, by: US } ]")
                .act(TEST_OF_2010);
        assertThat(question.by("RU").asOf("2012-01-01").status()).isEqualTo(OUT_OF_SCOPE);
        assertThat(question.by("US").asOf("2012-01-01").status()).isEqualTo(VIOLATION);
    }

    private static Status status(SubjectFindings subject, String claimant) {
        List<Opinion> opinions = subject.views().worlds().stream()
                .filter(o -> o.by().equals(claimant))
                .toList();
        assertThat(opinions).hasSize(1);
        return Objects.requireNonNull(opinions.get(0).status());
    }
}
