package infcheck.factbook.claim;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.factbook.FactBook;
import infcheck.factbook.Sample;
import infcheck.factbook.statement.SubjectFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values of a file are open, and who claims what. */
class SlotsTest {
    private static final String RIVALS = """
            range-km:
              - { value: 480, by: RU, basis: declared, source: late }
              - { value: { min: 500, max: 5500 }, by: US, basis: assessed, published: 2014-07-28 }
              - { value: 2350, source: undated }
              - { value: 480, by: BY }
            """;

    @Test
    void what_is_certain_makes_no_slot() {
        assertThat(Sample.dated("range-km: 480", "- flight-test: { on: 2010-05-01, claimed-by: US }")
                        .slots())
                .isEmpty();
        assertThat(Sample.dated("range-km: [{ value: 480, by: RU }, { value: 480 }, { value: { min: 480, max: 480 } }]")
                        .slots())
                .isEmpty();
    }

    @Test
    void rival_claims_of_one_quantity_are_one_slot_in_the_order_of_the_file() {
        OpenValue slot = slot(Sample.dated(RIVALS));
        assertThat(slot.id()).isEqualTo("xx-one.range-km");
        assertThat(slot.claimants()).containsExactly("BY", "RU", "US", "open sources");
        assertThat(slot.claims()).extracting(Claim::text).containsExactly("480", "500-5500", "2350", "480");
        assertThat(slot.claims())
                .extracting(Claim::extent)
                .startsWith(new Extent.Km(480, 480), new Extent.Km(500, 5500), new Extent.Km(2350, 2350));
        assertThat(slot.claims()).extracting(Claim::basis).containsExactly("declared", "assessed", null, null);
        assertThat(slot.claims()).extracting(Claim::source).containsExactly("late", "report", "undated", "report");
        assertThat(slot.claims())
                .extracting(Claim::published)
                .containsExactly(date("2019-01-23"), date("2014-07-28"), null, date("2014-07"));
        assertThat(slot.claims().get(1).at().line()).isEqualTo(9);
    }

    @Test
    void one_claim_that_is_not_exact_is_a_slot() {
        assertThat(slot(Sample.dated("range-km: { value: { min: 480, max: 520 } }"))
                        .claims())
                .extracting(Claim::by)
                .containsExactly(Claim.OPEN_SOURCES);
    }

    @Test
    void dates_variants_and_the_design_are_quantities_of_their_own() {
        assertThat(ids(Sample.dated("""
                        range-km:
                          - { value: 400, on: 2021-05-12 }
                          - { value: { min: 500, max: 600 }, on: 2021-10-14 }
                          - { value: { min: 300, max: 350 }, variant: heavy load }
                          - { value: 900, basis: design, by: US }
                          - { value: 950, basis: design, by: RU }
                          - { value: 410, on: 2021-05-12, by: RU }
                        """)))
                .containsExactly("xx-one.range-km", "xx-one.range-km-2", "xx-one.range-km-3", "xx-one.range-km-4");
    }

    @Test
    void the_words_of_a_type_may_be_claimed() {
        SubjectFacts subject = Sample.only(Sample.read(Sample.alone("xx-one", "", List.of())
                        .replace(
                                "flight-path: ballistic",
                                "flight-path: [{ value: ballistic, by: RU }, { value: other }]")
                        .replace("weapon-delivery: true", "weapon-delivery: [{ value: true, by: RU }, { value: true }]")
                        .replace("\n\n", "\ninterceptor: [{ value: false, by: RU }, { value: true, by: US }]\n")
                + Sample.DATED));
        assertThat(ids(subject)).containsExactly("xx-one.flight-path", "xx-one.interceptor");
        assertThat(subject.slots().get(0).claims())
                .extracting(Claim::extent)
                .containsExactly(new Extent.Word("ballistic"), new Extent.Word("other"));
    }

    @Test
    void a_date_known_to_the_month_or_year_is_open_where_a_rule_may_see_it() {
        SubjectFacts subject = Sample.dated(
                "notes: []",
                "- flight-test: { from: 2008, until: 2015, claimed-by: US }",
                "- possession: { from: 2010-03, until: 2012 }",
                "- deployment: { on: 2010-05 }",
                "- elimination: { from: 2011, until: 2013-01, count: 2 }",
                "- launch: { on: [{ value: 2014-02-03, by: RU }, { value: 2014, by: US }] }");
        assertThat(ids(subject))
                .containsExactly(
                        "xx-one/flight-test-1.from",
                        "xx-one/possession-1.from",
                        "xx-one/possession-1.until",
                        "xx-one/deployment-1.on",
                        "xx-one/elimination-1.until",
                        "xx-one/launch-1.on");
        Claim first = subject.slots().get(0).claims().get(0);
        assertThat(first.by()).isEqualTo("US");
        assertThat(first.text()).isEqualTo("2008");
        assertThat(first.extent()).isEqualTo(new Extent.Days(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31)));
    }

    @Test
    void whether_an_act_happened_is_open_where_somebody_denies_it() {
        OpenValue slot = slot(Sample.dated(
                "notes: []",
                "- flight-test: { on: 2010-05-01, claimed-by: US, denied-by: [RU, { by: BY, source: late }] }"));
        assertThat(slot.id()).isEqualTo("xx-one/flight-test-1");
        assertThat(slot.claims()).extracting(Claim::by).containsExactly("US", "RU", "BY");
        assertThat(slot.claims())
                .extracting(Claim::text)
                .containsExactly("happened", "did not happen", "did not happen");
        assertThat(slot.claims()).extracting(Claim::source).containsExactly("report", "report", "late");
    }

    @Test
    void a_platform_may_be_denied() {
        SubjectFacts subject = Sample.only(Sample.read(Sample.system("xx-one", "", List.of())
                .replace("[ground-mobile]", "[ship, { platform: ground-mobile, from: 2019, denied-by: RU }]")));
        assertThat(ids(subject)).containsExactly("xx-one/platform-2", "xx-one/platform-2.from");
    }

    @Test
    void open_sources_are_a_claimant_only_against_others() {
        assertThat(book(RIVALS).claimants()).containsExactly("BY", "RU", "US", "open sources");
        assertThat(book("range-km: [{ value: 480 }, { value: 520 }]").claimants())
                .isEmpty();
        assertThat(book("range-km: { value: 480, by: RU }").claimants()).containsExactly("RU");
    }

    @Test
    void sources_without_a_date_are_listed_where_they_are_used() {
        assertThat(book(RIVALS).undated()).containsExactly("undated");
        assertThat(book("range-km: { value: 480, source: undated, published: 2015 }")
                        .undated())
                .isEmpty();
    }

    private static FactBook book(String line) {
        return Sample.read(Sample.alone("xx-one", line, List.of()) + Sample.DATED);
    }

    private static OpenValue slot(SubjectFacts subject) {
        assertThat(subject.slots()).hasSize(1);
        return subject.slots().get(0);
    }

    private static List<String> ids(SubjectFacts subject) {
        return subject.slots().stream().map(OpenValue::id).toList();
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
