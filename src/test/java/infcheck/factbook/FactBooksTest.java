package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.fact.FlightPath;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Platform;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import infcheck.fact.TreatyName;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactBooksTest {

    @Test
    void a_system_file_becomes_the_facts_that_rules_match() {
        assertThat(facts("""
                id: xx-one
                names: [One]
                treaty-name: ONE-1
                state: "NO"
                flight-path: aerodynamic
                weapon-delivery: true
                platforms: [ship, { platform: ground-mobile, from: 2019-08 }]
                range-km: 1600
                """))
                .containsExactly(
                        new MissileType("xx-one", "NO", FlightPath.AERODYNAMIC, true, false),
                        new TreatyName("xx-one/treaty-name", "xx-one", "ONE-1"),
                        new LaunchMode("xx-one/platform-1", "xx-one", Platform.SHIP, Dates.ALWAYS),
                        new LaunchMode("xx-one/platform-2", "xx-one", Platform.GROUND_MOBILE, day("2019-08-01")),
                        new DesignRange("xx-one/range-1", "xx-one", 1600, Dates.ALWAYS));
    }

    @Test
    void a_reported_range_of_a_ballistic_type_was_flown_at_its_first_flight() {
        assertThat(ranges("range-km: 900", "- launch: { on: 2001 }", "- flight-test: { on: 1999-05 }"))
                .containsExactly(new Flown("xx-one/range-1", "xx-one", 900, day("1999-05-01")));
    }

    @Test
    void a_reported_range_of_a_ballistic_type_that_never_flew_is_no_fact() {
        assertThat(ranges("range-km: 900", "- possession: { from: 1999 }")).isEmpty();
    }

    @Test
    void a_range_with_its_own_date_was_flown_on_that_date() {
        assertThat(ranges("range-km: [{ value: 400, on: 2021-05-12 }, { value: 620, unit: km, on: 2021-10-14 }]"))
                .containsExactly(
                        new Flown("xx-one/range-1", "xx-one", 400, day("2021-05-12")),
                        new Flown("xx-one/range-2", "xx-one", 620, day("2021-10-14")));
    }

    @Test
    void a_design_range_of_a_ballistic_type_was_not_flown() {
        assertThat(ranges("range-km: { value: 900, basis: design }"))
                .containsExactly(new DesignRange("xx-one/range-1", "xx-one", 900, Dates.ALWAYS));
    }

    @Test
    void a_distance_of_a_flight_is_flown_on_its_day() {
        assertThat(ranges("notes: []", "- flight-test: { from: 2019-01, until: 2019-03, km: 510.5 }"))
                .containsExactly(new Flown("xx-one/flight-test-1/km", "xx-one", 510.5, day("2019-01-01")));
    }

    @Test
    void acts_are_numbered_by_kind_in_the_order_of_their_dates() {
        SubjectFacts subject = subject(
                "notes: []",
                List.of(
                        "- flight-test: { on: 2020 }",
                        "- possession: { from: 2018, until: 2021 }",
                        "- flight-test: { on: 2019-03, id: first }",
                        "- flight-test: { on: 2019-04, by: RU }",
                        "- deployment: { on: 2020-02, place: Luzon, state: PH }"));
        assertThat(subject.acts())
                .extracting(ActFact::id)
                .containsExactly(
                        "xx-one/possession-1",
                        "xx-one/first",
                        "xx-one/flight-test-1",
                        "xx-one/flight-test-2",
                        "xx-one/deployment-1");
        assertThat(subject.states()).containsExactly("RU", "US");
        assertThat(subject.acts().get(4).lastDay()).isEqualTo(day("2020-02-29"));
        assertThat(subject.acts().get(4).details().beside())
                .extracting(f -> f.getClass().getSimpleName())
                .containsExactly("OnGroundOf");
    }

    @Test
    void an_interceptor_is_tested_against_what_flies_unless_the_file_says_otherwise() {
        SubjectFacts subject = subject(
                "interceptor: true",
                List.of("- flight-test: { on: 2016 }", "- flight-test: { on: 2017, target: surface }"));
        assertThat(subject.acts())
                .extracting(act -> act.details().target())
                .containsExactly(Target.ABOVE_SURFACE, Target.SURFACE);
    }

    @Test
    void a_value_names_its_own_source_or_has_that_of_the_file() {
        SubjectFacts subject = subject("range-km: { value: 900, on: 2020, source: other }", List.of());
        assertThat(subject.facts()).extracting(SourcedFact::source).containsExactly("report", "report", "other");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<Stated> facts(String system) {
        return only(Sample.read(system + Sample.SOURCES)).facts().stream()
                .map(SourcedFact::fact)
                .toList();
    }

    private static List<Stated> ranges(String line, String... acts) {
        return subject(line, List.of(acts)).facts().stream()
                .map(SourcedFact::fact)
                .filter(f -> f instanceof Flown || f instanceof DesignRange)
                .toList();
    }

    private static SubjectFacts subject(String line, List<String> acts) {
        return only(Sample.read(Sample.system("xx-one", line, acts)));
    }

    private static SubjectFacts only(FactBook book) {
        assertThat(book.subjects()).hasSize(1);
        return book.subjects().get(0);
    }
}
