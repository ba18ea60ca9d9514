package infcheck.factbook.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.fact.FlightPath;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Possession;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import infcheck.factbook.Sample;
import infcheck.factbook.claim.ChosenValues;
import infcheck.factbook.claim.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The facts of one world. */
class DefiniteFactsTest {
    private static final LocalDate MAY = LocalDate.of(2010, 5, 1);
    private static final String HAPPENED = "happened";
    private static final String NOT = "did not happen";

    @Test
    void the_range_is_the_one_that_was_chosen_with_the_source_that_claims_it() {
        SubjectFacts subject = Sample.dated(
                "range-km: [{ value: 480, by: RU, source: late }, { value: { min: 500, max: 5500 }, by: US, source: early }]",
                "- flight-test: { on: 2010-05-01 }");
        SourcedFact range = last(subject.in(values("xx-one.range-km", 1000.1)));
        assertThat(range.fact()).isEqualTo(new Flown("xx-one/range-1", "xx-one", 1000.1, MAY));
        assertThat(range.source()).isEqualTo("early");
        assertThat(last(subject.in(values("xx-one.range-km", 480.0))).source()).isEqualTo("late");
        assertThat(subject.facts()).contains(last(subject.in(values("xx-one.range-km", 480.0))));
    }

    @Test
    void a_reported_range_follows_the_flight_path() {
        SubjectFacts subject = Sample.only(Sample.read(Sample.alone(
                                "xx-one", "range-km: 900", List.of("- flight-test: { on: 2010-05-01 }"))
                        .replace(
                                "flight-path: ballistic", "flight-path: [{ value: ballistic }, { value: aerodynamic }]")
                + Sample.DATED));
        DefiniteFacts cruise = subject.in(values("xx-one.flight-path", "aerodynamic"));
        assertThat(facts(cruise))
                .startsWith(new MissileType("xx-one", "US", FlightPath.AERODYNAMIC, true, false))
                .endsWith(new DesignRange("xx-one/range-1", "xx-one", 900, Dates.ALWAYS));
        assertThat(facts(subject.in(values("xx-one.flight-path", "ballistic"))))
                .endsWith(new Flown("xx-one/range-1", "xx-one", 900, MAY));
    }

    @Test
    void the_first_flight_is_the_earliest_of_those_that_happened() {
        SubjectFacts subject = Sample.dated(
                "range-km: 900",
                "- flight-test: { on: 2010, denied-by: RU }",
                "- launch: { on: [{ value: 2011-01-01 }, { value: 2009-01-01, by: RU }] }");
        String test = "xx-one/flight-test-1";
        assertThat(flown(subject, Map.of(test, HAPPENED, test + ".on", MAY, "xx-one/launch-1.on", day("2011-01-01"))))
                .isEqualTo(MAY);
        assertThat(flown(subject, Map.of(test, NOT, test + ".on", MAY, "xx-one/launch-1.on", day("2011-01-01"))))
                .isEqualTo(day("2011-01-01"));
        assertThat(flown(subject, Map.of(test, HAPPENED, test + ".on", MAY, "xx-one/launch-1.on", day("2009-01-01"))))
                .isEqualTo(day("2009-01-01"));
    }

    @Test
    void where_an_act_did_not_happen_there_is_neither_act_nor_distance_nor_range() {
        SubjectFacts subject =
                Sample.dated("range-km: 900", "- flight-test: { on: 2010-05-01, km: 620, denied-by: RU }");
        DefiniteFacts not = subject.in(values("xx-one/flight-test-1", NOT));
        assertThat(not.acts()).isEmpty();
        assertThat(facts(not)).hasSize(2).noneMatch(Flown.class::isInstance);
        DefiniteFacts happened = subject.in(values("xx-one/flight-test-1", HAPPENED));
        assertThat(facts(happened))
                .contains(new Flown("xx-one/flight-test-1/km", "xx-one", 620, MAY))
                .contains(new Flown("xx-one/range-1", "xx-one", 900, MAY));
        assertThat(happened.acts().get(0).act())
                .isEqualTo(new FlightTest(
                        "xx-one/flight-test-1", "xx-one/flight-test-1", "xx-one", "US", MAY, Target.SURFACE));
    }

    @Test
    void a_date_is_the_day_that_was_chosen_in_the_words_of_the_file() {
        SubjectFacts subject = Sample.dated("notes: []", "- possession: { from: 2010, until: 2012-06 }");
        ActFact act = subject.in(new ChosenValues(
                        Map.of("xx-one/possession-1.from", MAY, "xx-one/possession-1.until", day("2012-06-30"))))
                .acts()
                .get(0);
        assertThat(act.from()).isEqualTo(new PartialDate("2010", MAY, MAY));
        assertThat(act.lastDay()).isEqualTo(day("2012-06-30"));
        assertThat(act.piece(day("2011-01-01"), day("2020-01-01")))
                .isEqualTo(new Possession(
                        "xx-one/possession-1@2011-01-01",
                        "xx-one/possession-1",
                        "xx-one",
                        "US",
                        day("2011-01-01"),
                        MAY,
                        day("2012-06-30")));
        assertThat(subject.acts().get(0).from()).isEqualTo(PartialDate.parse("2010"));
    }

    @Test
    void where_the_days_of_a_period_cross_it_ends_on_its_first() {
        SubjectFacts subject = Sample.dated("notes: []", "- possession: { from: 2010, until: 2010 }");
        ActFact act = subject.in(new ChosenValues(
                        Map.of("xx-one/possession-1.from", MAY, "xx-one/possession-1.until", day("2010-01-01"))))
                .acts()
                .get(0);
        assertThat(act.lastDay()).isEqualTo(MAY);
    }

    @Test
    void an_elimination_is_judged_on_the_last_day_that_was_chosen() {
        SubjectFacts subject = Sample.dated(
                "notes: []",
                "- elimination: { from: 2009, until: 2010, count: 2 }",
                "- elimination: { on: 2010, count: 1 }");
        assertThat(subject.acts()).extracting(ActFact::day).containsOnly(day("2010-12-31"));
        assertThat(subject.in(new ChosenValues(Map.of(
                                "xx-one/elimination-1.until", MAY, "xx-one/elimination-2.on", day("2010-05-02"))))
                        .acts())
                .extracting(ActFact::day)
                .containsExactly(MAY, day("2010-05-02"));
    }

    @Test
    void an_act_is_usually_aimed_at_what_the_type_was_made_for_in_that_world() {
        SubjectFacts subject = Sample.dated(
                "interceptor: [{ value: true, by: US }, { value: false, by: RU }]",
                "- flight-test: { on: 2010-05-01 }",
                "- flight-test: { on: 2010-05-02, target: surface }");
        assertThat(targets(subject, "true")).containsExactly(Target.ABOVE_SURFACE, Target.SURFACE);
        assertThat(targets(subject, "false")).containsExactly(Target.SURFACE, Target.SURFACE);
    }

    @Test
    void a_platform_that_is_denied_is_not_there_and_its_day_is_the_one_that_was_chosen() {
        SubjectFacts subject = Sample.only(Sample.read(Sample.system("xx-one", "", List.of())
                .replace("[ground-mobile]", "[{ platform: ground-mobile, from: 2010, denied-by: RU }]")));
        Map<String, Object> there = Map.of("xx-one/platform-1", HAPPENED, "xx-one/platform-1.from", MAY);
        assertThat(((LaunchMode) last(subject.in(new ChosenValues(there))).fact()).from())
                .isEqualTo(MAY);
        Map<String, Object> absent = Map.of("xx-one/platform-1", NOT, "xx-one/platform-1.from", MAY);
        assertThat(facts(subject.in(new ChosenValues(absent)))).noneMatch(LaunchMode.class::isInstance);
    }

    @Test
    void every_slot_needs_a_value_and_values_of_others_do_no_harm() {
        SubjectFacts subject = Sample.dated("range-km: { value: { min: 1, max: 2 } }");
        assertThatThrownBy(() -> subject.in(ChosenValues.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value for xx-one.range-km");
        assertThat(subject.in(new ChosenValues(Map.of("xx-one.range-km", 1.0, "xx-two.range-km", 2.0)))
                        .acts())
                .isEmpty();
    }

    private static List<Target> targets(SubjectFacts subject, String interceptor) {
        return subject.in(values("xx-one.interceptor", interceptor)).acts().stream()
                .map(act -> act.details().target())
                .toList();
    }

    private static LocalDate flown(SubjectFacts subject, Map<String, Object> values) {
        return ((Flown) last(subject.in(new ChosenValues(values))).fact()).on();
    }

    private static ChosenValues values(String slot, Object value) {
        return new ChosenValues(Map.of(slot, value));
    }

    private static SourcedFact last(DefiniteFacts world) {
        return world.facts().get(world.facts().size() - 1);
    }

    private static List<Stated> facts(DefiniteFacts world) {
        return world.facts().stream().map(SourcedFact::fact).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
