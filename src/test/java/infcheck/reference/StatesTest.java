package infcheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

    static List<State> states() {
        return States.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "SU", "RU", "GB", "DD", "CS", "YU", "YE", "YD", "XK", "TW"})
    void a_code_of_today_or_of_another_day_is_known(String code) {
        assertThat(States.isCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "XX", "EU", "us", "USA", "", "ZZ"})
    void what_is_no_code_is_not(String word) {
        assertThat(States.isCode(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UK | write `GB` for United Kingdom",
                "EL | write `GR` for Greece",
                "USA | write `US` for United States",
                "us | write `US` for United States",
                "Russia | write `RU` for Russia",
                "Rusia | write `RU` for Russia",
                "soviet union | write `SU` for Soviet Union",
                "XX | write the code of ISO 3166, such as `US`, or `SU` for the Soviet Union"
            })
    void the_code_that_is_meant_is_named(String word, String hint) {
        assertThat(States.hint(word)).isEqualTo(hint);
    }

    /** {@code -} for what has no end, or where a State was there throughout. */
    @ParameterizedTest
    @CsvSource({
        "SU, 1985-01-01, 1991-12-25, -",
        "SU, 1985-01-01, 1991-12-26, Soviet Union (`SU`) ended on 1991-12-25",
        "SU, 1985-01-01, -, Soviet Union (`SU`) ended on 1991-12-25",
        "SU, 1995-01-01, 1995-01-01, Soviet Union (`SU`) ended on 1991-12-25",
        "RU, 1991-12-26, -, -",
        "RU, 1991-12-25, -, Russia (`RU`) begins on 1991-12-26",
        "DD, 1949-10-06, 1950-01-01, German Democratic Republic (`DD`) begins on 1949-10-07",
        "DD, 1990-10-02, 1990-10-02, -",
        "DD, 1990-10-03, 1990-10-03, German Democratic Republic (`DD`) ended on 1990-10-02",
        "CS, 1992-12-31, 1992-12-31, -",
        "CS, 1992-12-31, 1993-01-01, Czechoslovakia (`CS`) ended on 1992-12-31",
        "CS, 1999-01-01, 1999-01-01, Czechoslovakia (`CS`) ended on 1992-12-31",
        "CS, 2004-01-01, 2005-01-01, -",
        "CS, 2010-01-01, 2010-01-01, Serbia and Montenegro (`CS`) ended on 2006-06-02",
        "YU, 1985-01-01, 2003-02-03, -",
        "YU, 1985-01-01, 2003-02-04, Federal Republic of Yugoslavia (`YU`) ended on 2003-02-03",
        "YE, 1985-01-01, -, -",
        "US, 1942-01-01, -, -",
        "UK, 1985-01-01, -, -"
    })
    void a_state_is_absent_before_its_first_day_and_after_its_last(
            String code, LocalDate from, String until, String sentence) {
        DaysInARow days = new DaysInARow(from, until.equals("-") ? null : LocalDate.parse(until));
        assertThat(States.absence(code, days).map(StateAbsence::sentence))
                .isEqualTo(sentence.equals("-") ? Optional.empty() : Optional.of(sentence));
    }

    @ParameterizedTest
    @CsvSource({"RU, SU, true", "GE, SU, true", "EE, SU, false", "SU, RU, false", "DE, DD, true", "US, SU, false"})
    void a_successor_follows_on_what_ended(String successor, String predecessor, boolean follows) {
        assertThat(States.succeeds(successor, predecessor)).isEqualTo(follows);
    }

    @Test
    void the_soviet_union_has_twelve_successors() {
        assertThat(States.of("SU").get(0).successors()).hasSize(12).startsWith("RU");
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_state_that_ended_names_those_that_were_there_on_the_next_day(State state) {
        LocalDate until = state.until();
        assertThat(state.successors().isEmpty()).isEqualTo(until == null);
        assertThat(state.successors())
                .allSatisfy(code ->
                        assertThat(States.absence(code, next(state))).as(code).isEmpty());
        assertThat(state.mistaken()).noneMatch(States::isCode);
    }

    private static DaysInARow next(State state) {
        LocalDate day = Objects.requireNonNull(state.until()).plusDays(1);
        return new DaysInARow(day, day);
    }
}
