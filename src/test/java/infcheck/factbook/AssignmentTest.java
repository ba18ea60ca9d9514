package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.fact.FlightPath;
import infcheck.fact.Flown;
import infcheck.fact.MissileType;
import infcheck.fact.Stated;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {
    private static final FactBook BOOK = Sample.read(Sample.alone(
                    "xx-one",
                    "range-km: [{ value: 480, by: RU }, { value: 2350, by: US }]",
                    List.of("- flight-test: { on: 2010, denied-by: RU }", "- possession: { from: 2011-01-01 }"))
            + Sample.DATED);

    @Test
    void a_value_takes_the_place_of_every_claim() {
        SubjectFacts subject =
                set("xx-one.range-km=620", "xx-one/flight-test-1=happened", "xx-one/flight-test-1.on=2010-05-01");
        assertThat(subject.slots()).isEmpty();
        assertThat(facts(subject)).endsWith(new Flown("xx-one/range-1", "xx-one", 620, LocalDate.of(2010, 5, 1)));
        assertThat(subject.facts().get(2).source()).isEqualTo("--set");
        assertThat(subject.facts().get(2).at()).hasToString("--set");
    }

    @Test
    void what_lies_between_two_values_and_a_partial_date_stay_open() {
        SubjectFacts subject = set("xx-one.range-km=500..5500", "xx-one/possession-1.from = 2010");
        assertThat(subject.slots())
                .extracting(OpenValue::id)
                .containsExactly(
                        "xx-one.range-km",
                        "xx-one/flight-test-1",
                        "xx-one/flight-test-1.on",
                        "xx-one/possession-1.from");
        assertThat(subject.slots().get(0).claims()).hasSize(1).allSatisfy(claim -> {
            assertThat(claim.extent()).isEqualTo(new Extent.Km(500, 5500));
            assertThat(claim.text()).isEqualTo("500-5500");
            assertThat(claim.by()).isEqualTo(Claim.OPEN_SOURCES);
        });
    }

    @Test
    void a_value_that_is_certain_or_absent_can_be_set_too() {
        SubjectFacts subject =
                set("xx-one.flight-path=aerodynamic", "xx-one.interceptor=true", "xx-one.range-km=480.5");
        assertThat(facts(subject))
                .contains(new MissileType("xx-one", "US", FlightPath.AERODYNAMIC, true, true))
                .contains(new DesignRange("xx-one/range-1", "xx-one", 480.5, Dates.ALWAYS));
        assertThat(set("xx-one/possession-1.until=2012-01-01").acts().get(1).lastDay())
                .isEqualTo(LocalDate.of(2012, 1, 1));
        FactBook silent = Sample.read(Sample.system("xx-one", "", List.of("- launch: { on: 2010-05-01 }")));
        assertThat(facts(Sample.only(silent.with(List.of(Assignment.parse("xx-one.range-km=1"))))))
                .endsWith(new Flown("xx-one/range-1", "xx-one", 1, LocalDate.of(2010, 5, 1)));
    }

    @Test
    void what_is_set_was_always_known_and_no_source() {
        FactBook book = BOOK.with(List.of(Assignment.parse("xx-one.range-km=620")));
        assertThat(book.undated()).isEmpty();
        assertThat(book.claimants()).containsExactly("RU", "open sources");
        assertThat(BOOK.claimants()).containsExactly("RU", "US", "open sources");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xx-oen.range-km=480           | unknown-subject | did you mean `xx-one`?
            xx-one.range=480              | unknown-value   | did you mean `xx-one.range-km`?
            xx-one/flight-test-1.no=2010  | unknown-value   | did you mean `xx-one/flight-test-1.on`?
            xx-one.range-km=480 km        | wrong-value     | write kilometres above 0 and at most 40000: `480`, `500..5500`, `500..`, `..300` or `unlimited`
            xx-one.range-km=0             | wrong-value     | write kilometres above 0 and at most 40000: `480`, `500..5500`, `500..`, `..300` or `unlimited`
            xx-one.range-km=40001         | wrong-value     | write kilometres above 0 and at most 40000: `480`, `500..5500`, `500..`, `..300` or `unlimited`
            xx-one.range-km=2.350         | wrong-value     | write kilometres above 0 and at most 40000: `480`, `500..5500`, `500..`, `..300` or `unlimited`
            xx-one.range-km=480..5.500    | wrong-value     | write kilometres above 0 and at most 40000: `480`, `500..5500`, `500..`, `..300` or `unlimited`
            xx-one.range-km=520..480      | wrong-value     | write kilometres above 0 and at most 40000: `480`, `500..5500`, `500..`, `..300` or `unlimited`
            xx-one/flight-test-1.on=May   | wrong-value     | write a day `2019-08-18`, a month `2019-08` or a year `2019`; a year is from 1930 to 2100; look at the order of its digits
            xx-one.flight-path=cruise     | wrong-value     | write `ballistic`, `aerodynamic`, `boost-glide`, `other`
            xx-one.interceptor=yes        | wrong-value     | write `true`, `false`
            xx-one/flight-test-1=no       | wrong-value     | write `happened`, `did not happen`
            """)
    void what_is_not_there_or_cannot_be_is_told_with_its_cure(String text, String code, String hint) {
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> set(text));
        assertThat(said.diagnostics()).hasSize(1).allSatisfy(d -> {
            assertThat(d.place()).hasToString("--set");
            assertThat(d.code()).isEqualTo(code);
            assertThat(d.hint()).isEqualTo(hint);
        });
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        BadInputException said =
                catchThrowableOfType(BadInputException.class, () -> set("xx-one.range-km=x", "xx-two.range-km=480"));
        assertThat(said.diagnostics()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx-one.range-km", "=480", "xx-one.range-km=", "xx-one.range-km= "})
    void a_text_without_both_sides_sets_nothing(String text) {
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> Assignment.parse(text));
        assertThat(said.diagnostics()).extracting(d -> d.code()).containsExactly("bad-assignment");
    }

    private static SubjectFacts set(String... texts) {
        return Sample.only(BOOK.with(Arrays.stream(texts).map(Assignment::parse).toList()));
    }

    private static List<Stated> facts(SubjectFacts subject) {
        return subject.facts().stream().map(SourcedFact::fact).toList();
    }
}
