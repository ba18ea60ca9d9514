package infcheck.check;

import static infcheck.check.TypeQuestion.ballistic;
import static infcheck.check.TypeQuestion.cruise;
import static infcheck.check.TypeQuestion.finding;
import static infcheck.check.TypeQuestion.grounds;
import static infcheck.check.TypeQuestion.periods;
import static infcheck.check.TypeQuestion.provisions;
import static infcheck.check.TypeQuestion.reasons;
import static infcheck.finding.Status.COMPLIANT;
import static infcheck.finding.Status.EXEMPT;
import static infcheck.finding.Status.OUT_OF_SCOPE;
import static infcheck.finding.Status.VIOLATION;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law as the shipped rules state it; every expectation was written from the Treaty before the run. */
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
                    TypeQuestion.of("US", type, "ground-mobile")
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
        "US, 1988-05-31, OUT_OF_SCOPE, BEFORE_ENTRY_INTO_FORCE",
        "US, 1988-06-01, VIOLATION, ''",
        "US, 2019-02-01, VIOLATION, ''",
        "US, 2019-08-01, DISPUTED, ''",
        "KZ, 2019-08-01, VIOLATION, ''",
        "KZ, 2019-08-02, EXEMPT, NOT_IN_FORCE",
        "UA, 2019-08-01, DISPUTED, ''",
        "UA, 2019-08-02, EXEMPT, NOT_IN_FORCE",
        "BY, 2019-08-02, INDETERMINATE, ''"
    })
    void an_act_is_judged_by_the_law_of_its_own_date(String state, String on, Status status, String why) {
        Finding found = finding(
                cruise(state)
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
                        .act("elimination: { on: 1989-12-01, count: 2 }")
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
    void what_is_listed_keeps_the_class_of_the_list_whatever_it_flew() {
        SubjectFindings type = ballistic("SU")
                .and("treaty-name: OTR-23")
                .and("range-km: 400")
                .act("flight-test: { on: 1980-01-01 }")
                .act("possession: { from: 1985-01-01, until: 1989-10-27 }")
                .act("elimination: { on: 1989-10-27, count: 2 }")
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
}
