package infcheck.factbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.reference.Years;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as people write them. */
class CellsTest {
    private static final String CASES = "/infcheck/factbook/cell/";

    @ParameterizedTest
    @CsvFileSource(resources = CASES + "lengths.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '^')
    void a_distance_is_read_as_it_stands_or_not_at_all(String cell, String read) {
        CellValue<Length> value = new LengthCell(cell, LengthUnit.KM).read();
        assertThat(shown(value, length -> (length.about() ? "about " : "") + length.yaml()))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvFileSource(resources = CASES + "dates.csv", delimiter = '|', numLinesToSkip = 1)
    void a_date_is_read_as_it_stands_or_not_at_all(String cell, String order, String read) {
        CellValue<CellDate> value =
                new DateCell(cell, order == null ? null : DateOrder.valueOf(order), Years.first()).read();
        assertThat(shown(value, date -> date.date().text() + (date.time().isEmpty() ? "" : " at " + date.time())))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvFileSource(resources = CASES + "names.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '~')
    void names_are_those_of_one_type_or_none(String cell, String read) {
        CellValue<List<String>> value = new NamesCell(cell).read();
        assertThat(shown(value, names -> String.join(" + ", names))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "USA, US",
        "russia, RU",
        "RUS, RU",
        "Russian Federation, RU",
        "North Korea, KP",
        "IND, IN",
        "UK, GB",
        "Soviet Union, SU"
    })
    void a_State_has_many_names(String theirs, String ours) {
        assertThat(KnownWords.STATES.find(theirs)).hasValue(ours);
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "Rusia", "Korea", "Congo Belge"})
    void a_name_that_is_near_one_is_none(String theirs) {
        assertThat(KnownWords.STATES.find(theirs)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40.85, 40.85", "-91, is beyond 90 degrees", "Unknown, nothing", "40 N, is no number of degrees"})
    void a_coordinate_is_a_number_of_degrees(String cell, String read) {
        assertThat(shown(new CoordinateCell(cell, CoordinateCell.LATITUDE).read(), text -> text))
                .isEqualTo(read);
    }

    private static <T> String shown(CellValue<T> value, Function<T, String> said) {
        if (value instanceof CellValue.Said<T> known) {
            return said.apply(known.value());
        }
        return value instanceof CellValue.Unclear<T> unclear ? unclear.why() : "nothing";
    }
}
