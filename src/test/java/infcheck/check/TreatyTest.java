package infcheck.check;

import static infcheck.check.Question.ballistic;
import static infcheck.check.Question.cruise;
import static infcheck.check.Question.finding;
import static infcheck.check.Question.grounds;
import static infcheck.check.Question.periods;
import static infcheck.check.Question.provisions;
import static infcheck.check.Question.reasons;
import static infcheck.finding.Status.COMPLIANT;
import static infcheck.finding.Status.EXEMPT;
import static infcheck.finding.Status.OUT_OF_SCOPE;
import static infcheck.finding.Status.VIOLATION;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law as the shipped rules state it; every expectation was written from the Treaty before the run. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TreatyTest {

    @ParameterizedTest
    @CsvSource({
        "499.9, OUT_OF_SCOPE, ''",
        "500, VIOLATION, VI(1)(b)",
        "1000, VIOLATION, VI(1)(b)",
        "1000.1, VIOLATION, VI(1)(a)",
        "5500, VIOLATION, VI(1)(a)",
        "5500.1, OUT_OF_SCOPE, ''"
    })
    void the_band_is_closed_at_both_ends_and_1000_is_of_the_shorter_class(String km, Status status, String provision) {
        for (String type : new String[] {"ballistic", "aerodynamic"}) {
            Finding found = finding(
                    Question.of("US", type, "ground-mobile")
                            .and("range-km: " + km)
                            .act("flight-test: { on: 1988-07-01 }")
                            .asOf("2026-11-24"),
                    "flight-test-1");
            assertThat(found.status()).as(type).isEqualTo(status);
            assertThat(String.join(",", provisions(found))).as(type).isEqualTo(provision);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1988-05-31, OUT_OF_SCOPE, BEFORE_ENTRY_INTO_FORCE",
        "1988-06-01, VIOLATION, ''",
        "2019-08-01, VIOLATION, ''",
        "2019-08-02, EXEMPT, NOT_IN_FORCE"
    })
    void an_act_is_judged_by_the_law_of_its_own_date(String on, Status status, String why) {
        Finding found = finding(
                cruise("US")
                        .and("range-km: 2000")
                        .act("flight-test: { on: " + on + " }")
                        .asOf("2026-11-24"),
                "flight-test-1");
        assertThat(found.status()).isEqualTo(status);
        assertThat(String.join(",", status == EXEMPT ? grounds(found) : reasons(found)))
                .isEqualTo(why);
    }

    @Test
    void a_shorter_range_missile_is_lawful_on_the_last_day_of_its_period_and_not_on_the_next() {
        SubjectFindings held = ballistic("US")
                .and("range-km: 700")
                .act("flight-test: { on: 1980-01-01 }")
                .act("possession: { from: 1981-01-01, until: 1990-02-28 }")
                .asOf("2026-11-24");
        assertThat(held.status()).isEqualTo(VIOLATION);
        assertThat(held.statusNow()).isNull();
        assertThat(periods(held, COMPLIANT)).containsExactly("1988-06-01..1989-12-01");
        assertThat(periods(held, VIOLATION)).containsExactly("1989-12-02..1990-02-28");
        assertThat(ballistic("US")
                        .and("range-km: 700")
                        .act("flight-test: { on: 1980-01-01 }")
                        .act("possession: { from: 1981-01-01, until: 1989-12-01 }")
                        .asOf("2026-11-24")
                        .status())
                .isEqualTo(COMPLIANT);
    }

    @Test
    void a_ballistic_type_tested_to_400_and_later_to_620_is_shorter_range_from_the_second_test() {
        SubjectFindings type = ballistic("RU")
                .act("flight-test: { on: 2000-01-01, km: 400 }")
                .act("flight-test: { on: 2005-01-01, km: 620 }")
                .act("possession: { from: 2001-01-01 }")
                .asOf("2010-01-01");
        assertThat(finding(type, "flight-test-1").status()).isEqualTo(OUT_OF_SCOPE);
        assertThat(provisions(finding(type, "flight-test-2"))).containsExactly("V(1)", "VI(1)(b)");
        assertThat(periods(type, OUT_OF_SCOPE)).containsExactly("2000-01-01..null", "2001-01-01..2004-12-31");
        assertThat(periods(type, VIOLATION)).containsExactly("2005-01-01..null", "2005-01-01..null");
    }

    @Test
    void a_ballistic_type_tested_to_2000_and_later_to_6000_leaves_the_band_at_the_second_test() {
        SubjectFindings type = ballistic("RU")
                .act("flight-test: { on: 2000-01-01, km: 2000 }")
                .act("flight-test: { on: 2005-01-01, km: 6000 }")
                .act("possession: { from: 2001-01-01 }")
                .asOf("2010-01-01");
        assertThat(provisions(finding(type, "flight-test-1"))).containsExactly("IV(1)", "VI(1)(a)");
        assertThat(reasons(finding(type, "flight-test-2"))).containsExactly("RANGE_ABOVE");
        assertThat(periods(type, VIOLATION)).contains("2001-01-01..2004-12-31");
        assertThat(type.statusNow()).isEqualTo(OUT_OF_SCOPE);
        assertThat(ballistic("RU")
                        .act("flight-test: { on: 2000-01-01, km: 6000 }")
                        .act("flight-test: { on: 2005-01-01, km: 2000 }")
                        .asOf("2010-01-01")
                        .status())
                .isEqualTo(OUT_OF_SCOPE);
    }

    @Test
    void a_type_launched_from_the_sea_is_caught_from_the_day_on_which_it_is_launched_from_the_ground() {
        SubjectFindings type = Question.of("US", "aerodynamic", "ship, { platform: ground-mobile, from: 2010-01-01 }")
                .and("range-km: 2000")
                .act("possession: { from: 2000-01-01 }")
                .act("flight-test: { on: 2005-01-01 }")
                .act("flight-test: { on: 2010-01-01 }")
                .asOf("2012-01-01");
        assertThat(grounds(finding(type, "flight-test-1"))).containsExactly("SEA_LAUNCHED");
        assertThat(finding(type, "flight-test-2").status()).isEqualTo(VIOLATION);
        assertThat(periods(type, EXEMPT)).contains("2000-01-01..2009-12-31");
        assertThat(type.statusNow()).isEqualTo(VIOLATION);
    }

    @Test
    void an_ss_20_held_by_russia_in_1992_violates_article_iv() {
        SubjectFindings type = ballistic("SU")
                .and("treaty-name: RSD-10")
                .act("possession: { by: RU, from: 1992-01-01, until: 1992-12-31 }")
                .asOf("2026-11-24");
        assertThat(provisions(finding(type, "possession-1"))).containsExactly("IV(1)");
        assertThat(finding(type, "possession-1").by()).isEqualTo("RU");
        assertThat(type.status()).isEqualTo(VIOLATION);
    }

    @Test
    void a_new_intermediate_range_missile_of_1990_violates_article_i_and_after_the_period_article_iv() {
        SubjectFindings type = ballistic("US")
                .act("production: { on: 1990-01-01 }")
                .act("flight-test: { on: 1990-02-01, km: 2000 }")
                .act("possession: { from: 1990-02-01, until: 1991-12-31 }")
                .asOf("2026-11-24");
        assertThat(reasons(finding(type, "production-1"))).containsExactly("NO_RANGE_CAPABILITY_YET");
        assertThat(provisions(finding(type, "flight-test-1"))).containsExactly("VI(1)(a)");
        assertThat(type.findings().stream()
                        .filter(f -> f.act() != null && f.act().kind().equals("possession"))
                        .map(f -> f.act().from() + " " + provisions(f)))
                .containsExactly("1990-02-01 [I]", "1991-06-02 [IV(1)]");
    }

    @Test
    void what_a_sea_launched_type_or_a_non_party_holds_during_the_period_is_not_yet_due_and_never_compliant() {
        SubjectFindings sea = Question.of("US", "aerodynamic", "ship")
                .and("range-km: 2000")
                .act("possession: { from: 1983-01-01 }")
                .asOf("1989-06-01");
        assertThat(sea.statusNow()).isEqualTo(OUT_OF_SCOPE);
        assertThat(reasons(sea.findings().get(1))).containsExactly("NOT_YET_DUE");
        SubjectFindings france = ballistic("FR")
                .and("range-km: 3500")
                .act("flight-test: { on: 1976-01-01 }")
                .act("possession: { from: 1980-01-01 }")
                .asOf("1992-01-01");
        assertThat(france.findings()).noneMatch(f -> f.status() == COMPLIANT);
        assertThat(periods(france, OUT_OF_SCOPE)).contains("1988-06-01..1991-06-01");
        assertThat(france.statusNow()).isEqualTo(EXEMPT);
    }

    @Test
    void a_shorter_range_missile_may_not_be_launched_even_to_destroy_it_and_an_intermediate_range_one_may() {
        SubjectFindings shorter = ballistic("SU")
                .and("treaty-name: OTR-22")
                .act("launch: { on: 1988-09-01 }")
                .act("elimination: { on: 1988-09-02, method: launch, count: 1 }")
                .asOf("1989-01-01");
        assertThat(shorter.findings()).allMatch(f -> provisions(f).equals(java.util.List.of("VI(1)(b)")));
        SubjectFindings intermediate = ballistic("SU")
                .and("treaty-name: RSD-10")
                .act("launch: { on: 1988-09-01 }")
                .act("elimination: { on: 1988-09-02, method: launch, count: 1 }")
                .act("elimination: { on: 1991-06-02, count: 1 }")
                .asOf("1992-01-01");
        assertThat(reasons(finding(intermediate, "launch-1"))).containsExactly("NOT_FORBIDDEN");
        assertThat(finding(intermediate, "elimination-1").status()).isEqualTo(COMPLIANT);
        assertThat(reasons(finding(intermediate, "elimination-2"))).containsExactly("NOT_FORBIDDEN");
    }

    @Test
    void an_interceptor_of_900_km_is_exempt_until_one_of_its_type_is_shot_at_a_target_on_the_surface() {
        Question question = ballistic("US")
                .and("interceptor: true")
                .and("range-km: 900")
                .act("flight-test: { on: 2000-01-01, target: above-surface }")
                .act("possession: { from: 2001-01-01 }");
        SubjectFindings interceptor = question.asOf("2010-01-01");
        assertThat(interceptor.status()).isEqualTo(EXEMPT);
        assertThat(interceptor.butFor()).extracting(g -> g.ground()).containsExactly("INTERCEPTOR");
        SubjectFindings attacker =
                question.act("flight-test: { on: 2005-01-01, target: surface }").asOf("2010-01-01");
        assertThat(periods(attacker, VIOLATION)).containsExactly("2005-01-01..null", "2005-01-01..null");
        assertThat(periods(attacker, EXEMPT)).containsExactly("2000-01-01..null", "2001-01-01..2004-12-31");
    }

    @Test
    void what_is_listed_keeps_the_class_of_the_list_whatever_it_flew() {
        SubjectFindings type = ballistic("SU")
                .and("treaty-name: OTR-23")
                .and("range-km: 400")
                .act("flight-test: { on: 1980-01-01 }")
                .act("possession: { from: 1985-01-01, until: 1989-10-27 }")
                .asOf("1989-12-01");
        assertThat(type.status()).isEqualTo(COMPLIANT);
        assertThat(type.findings()).noneMatch(f -> reasons(f).contains("RANGE_BELOW"));
    }

    @Test
    void a_type_with_no_act_so_far_says_so_and_later_acts_are_withheld() {
        SubjectFindings type = cruise("US")
                .and("range-km: 2000")
                .act("flight-test: { on: 2000-01-01 }")
                .asOf("1999-12-31");
        assertThat(type.status()).isEqualTo(OUT_OF_SCOPE);
        assertThat(reasons(type.findings().get(0))).containsExactly("NO_ACT_YET");
    }

    @Test
    void a_cruise_type_whose_range_nobody_states_cannot_be_told() {
        SubjectFindings type =
                cruise("US").act("flight-test: { on: 2000-01-01 }").asOf("2001-01-01");
        assertThat(type.status()).isEqualTo(Status.INDETERMINATE);
        assertThat(reasons(type.findings().get(0))).containsExactly("NO_RULE");
    }

    @Test
    void hosting_gives_no_finding_and_the_owner_answers_wherever_the_item_stands() {
        SubjectFindings type = cruise("US")
                .and("range-km: 1600")
                .act("deployment: { from: 2024-04-11, place: Luzon, state: PH }")
                .under("treaty-in-force")
                .asOf("2026-11-24");
        assertThat(type.findings()).hasSize(1).allMatch(f -> f.by().equals("US") && f.status() == VIOLATION);
    }

    @Test
    void china_as_a_party_from_the_first_day_breaks_the_treaty_until_it_ends() {
        Question question = ballistic("CN")
                .and("range-km: 4000")
                .act("flight-test: { on: 2015-01-01 }")
                .act("possession: { from: 2016-01-01 }");
        assertThat(question.asOf("2026-11-24").butFor())
                .extracting(g -> g.ground())
                .containsExactly("NON_PARTY");
        SubjectFindings bound = question.under("china-accedes").asOf("2026-11-24");
        assertThat(bound.status()).isEqualTo(VIOLATION);
        assertThat(periods(bound, VIOLATION)).contains("2016-01-01..2019-08-01");
        assertThat(bound.statusNow()).isEqualTo(EXEMPT);
        SubjectFindings today = question.under("treaty-in-force").asOf("2026-11-24");
        assertThat(provisions(finding(today, "flight-test-1"))).containsExactly("IV(1)", "VI(1)(a)");
        assertThat(today.statusNow()).isEqualTo(VIOLATION);
    }
}
