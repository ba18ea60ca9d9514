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

import infcheck.finding.SubjectFindings;
import org.junit.jupiter.api.Test;

/** Who is bound, and what the Treaty does not reach; every expectation was written from the Treaty before the run. */
class BoundTest {
    @Test
    void a_type_launched_from_the_sea_is_caught_from_the_day_on_which_it_is_launched_from_the_ground() {
        SubjectFindings type = TypeQuestion.of(
                        "US", "aerodynamic", "ship, { platform: ground-mobile, from: 2010-01-01 }")
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
    void what_a_sea_launched_type_or_a_non_party_holds_during_the_period_is_not_yet_due_and_never_compliant() {
        SubjectFindings sea = TypeQuestion.of("US", "aerodynamic", "ship")
                .and("range-km: 2000")
                .act("possession: { from: 1983-01-01 }")
                .asOf("1989-06-01");
        assertThat(sea.statusNow()).isEqualTo(OUT_OF_SCOPE);
        assertThat(reasons(sea.findings().get(1))).containsExactly("NO_DUTY_RUNS");
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
    void an_interceptor_of_900_km_is_exempt_until_one_of_its_type_is_shot_at_a_target_on_the_surface() {
        TypeQuestion question = ballistic("US")
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
        TypeQuestion question = ballistic("CN")
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
