package infcheck.factbook.making;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.DesignRange;
import infcheck.fact.Flown;
import infcheck.fact.GunShell;
import infcheck.fact.Stated;
import infcheck.fact.WithWeapon;
import infcheck.factbook.Sample;
import infcheck.factbook.claim.ChosenValues;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.FlightStated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a file says of flights and of ranges that are open at one end, and what facts it makes. */
class FlightPhraseTest {
    private static final String TEST = "xx-one/flight-test-1";

    @Test
    void a_failed_flight_covers_no_distance() {
        SubjectFacts failed = Sample.dated("", "- flight-test: { on: 2016-04-15, km: 600, outcome: failure }");
        assertThat(flown(failed)).isEmpty();
        assertThat(failed.acts()).hasSize(1);
    }

    @Test
    void a_reported_range_counts_from_the_first_flight_that_did_not_fail() {
        SubjectFacts type = Sample.dated(
                "range-km: 2000",
                "- flight-test: { on: 2016-04-15, outcome: failure }",
                "- launch: { on: 2016-04-28, outcome: success }",
                "- flight-test: { on: 2016-05-31 }");
        assertThat(flown(type)).containsExactly(new Flown("xx-one/range-1", "xx-one", 2000, day("2016-04-28")));
        assertThat(flown(Sample.dated("range-km: 2000", "- flight-test: { on: 2016-04-15, outcome: failure }")))
                .isEmpty();
    }

    @Test
    void of_an_outcome_that_is_not_known_both_are_possible() {
        SubjectFacts type = Sample.dated("", "- flight-test: { on: 2016-04-15, km: 600, outcome: unknown }");
        assertThat(words(type)).containsExactly("success", "failure");
        assertThat(type.slots()).extracting(OpenValue::id).containsExactly(TEST + ".outcome");
        assertThat(flown(type, TEST + ".outcome", "success")).hasSize(1);
        assertThat(flown(type, TEST + ".outcome", "failure")).isEmpty();
    }

    @Test
    void states_may_differ_on_how_a_flight_ended() {
        SubjectFacts type = Sample.dated(
                "",
                "- flight-test: { on: 2016-04-15, outcome: [ { value: success, by: KP }, { value: failure, by: US } ] }");
        assertThat(words(type)).containsExactly("success", "failure");
        assertThat(type.slots().get(0).claimants()).containsExactly("KP", "US");
    }

    @Test
    void an_act_that_nobody_confirmed_may_not_have_happened() {
        SubjectFacts type = Sample.dated("", "- flight-test: { on: 2016-04-15, confirmed: false }");
        assertThat(type.slots()).extracting(OpenValue::id).containsExactly(TEST);
        assertThat(words(type)).containsExactly("happened", "did not happen");
        assertThat(type.slots().get(0).claimants()).containsExactly(Claim.OPEN_SOURCES);
        assertThat(Sample.dated("", "- flight-test: { on: 2016-04-15, confirmed: true }")
                        .slots())
                .isEmpty();
    }

    @Test
    void a_range_may_be_open_at_one_end_or_known_more_or_less() {
        assertThat(range("{ value: { min: 500 } }")).isEqualTo("500 or more: 500.0 to 40000.0");
        assertThat(range("{ value: { max: 300 } }")).isEqualTo("300 or less: 0.1 to 300.0");
        assertThat(range("{ value: { about: 1200, within: 100 } }"))
                .isEqualTo("about 1200 (1100-1300): 1100.0 to 1300.0");
        assertThat(range("{ value: { min: 480, max: 520 } }")).isEqualTo("480-520: 480.0 to 520.0");
        assertThat(Sample.dated("range-km: unlimited", "- flight-test: { on: 2016-04-15 }")
                        .slots())
                .isEmpty();
        assertThat(flown(Sample.dated("range-km: unlimited", "- flight-test: { on: 2016-04-15 }")))
                .extracting("km")
                .containsExactly(40_000.0);
    }

    @Test
    void a_design_may_begin_on_a_day() {
        SubjectFacts type = Sample.only(Sample.read(
                Sample.alone("xx-one", """
                        range-km:
                          - { value: 450, basis: design }
                          - { value: 700, basis: design, from: 2015-06-01 }
                          - { value: 900, from: 2016 }
                        """.stripTrailing(), List.of()).replace("ballistic", "aerodynamic")
                        + Sample.DATED));
        assertThat(type.slots()).extracting(OpenValue::id).containsExactly("xx-one.range-km-3.from");
        assertThat(facts(type, Map.of("xx-one.range-km-3.from", day("2016-05-05"))))
                .contains(
                        new DesignRange("xx-one/range-2", "xx-one", 700, day("2015-06-01")),
                        new DesignRange("xx-one/range-3", "xx-one", 900, day("2016-05-05")));
    }

    @Test
    void what_carried_a_weapon_and_what_a_gun_fires_are_facts_of_their_own() {
        SubjectFacts type = Sample.dated("gun-shell: true", "- flight-test: { on: 2016-04-15, with-weapon: true }");
        assertThat(facts(type, Map.of())).contains(new GunShell("xx-one/gun-shell", "xx-one"));
        assertThat(type.acts().get(0).details().beside()).containsExactly(new WithWeapon(TEST + "/with-weapon", TEST));
        SubjectFacts other = Sample.dated("gun-shell: false", "- flight-test: { on: 2016-04-15, with-weapon: false }");
        assertThat(facts(other, Map.of())).noneMatch(GunShell.class::isInstance);
        assertThat(other.acts().get(0).details().beside()).isEmpty();
    }

    @Test
    void how_many_flew_and_how_high_is_kept_for_readers() {
        assertThat(flight("count: 4, km: 930, apogee-km: 2802, outcome: success"))
                .isEqualTo(new FlightStated(4, "930", "2802", "success", true));
        assertThat(flight("km: 4000, apogee-km: { max: 2000 }"))
                .isEqualTo(new FlightStated(1, "4000", "2000 or less", null, false));
        assertThat(flight("km: { min: 110, max: 670 }, apogee-km: { min: 25, max: 90 }, outcome: unknown"))
                .isEqualTo(new FlightStated(1, "110-670", "25-90", "unknown", false));
        assertThat(flight("km: 30, apogee-km: 50, outcome: failure").steep()).isFalse();
        assertThat(Sample.dated("", "- possession: { from: 2016 }")
                        .acts()
                        .get(0)
                        .details()
                        .flight())
                .isNull();
    }

    private static FlightStated flight(String keys) {
        return Objects.requireNonNull(Sample.dated("", "- launch: { on: 2016-04-15, " + keys + " }")
                .acts()
                .get(0)
                .details()
                .flight());
    }

    private static String range(String value) {
        Claim claim = Sample.dated("range-km: " + value).slots().get(0).claims().get(0);
        Extent.Km km = (Extent.Km) claim.extent();
        return claim.text() + ": " + km.min() + " to " + km.max();
    }

    private static List<String> words(SubjectFacts type) {
        return type.slots().get(0).claims().stream().map(Claim::text).toList();
    }

    private static List<Stated> flown(SubjectFacts type) {
        return flown(facts(type, Map.of()));
    }

    private static List<Stated> flown(SubjectFacts type, String slot, String value) {
        return flown(facts(type, Map.of(slot, value)));
    }

    private static List<Stated> flown(List<Stated> facts) {
        return facts.stream().filter(Flown.class::isInstance).toList();
    }

    private static List<Stated> facts(SubjectFacts type, Map<String, Object> values) {
        return type.in(new ChosenValues(values)).facts().stream()
                .map(SourcedFact::fact)
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
