package infcheck.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances along the surface of the Earth; one degree of a great circle is 111.1949 km. */
class ApartTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0",
        "0, 0, 1, 0, 111.1949",
        "0, 0, 0, 90, 10007.543",
        "90, 0, -90, 123, 20015.087",
        "45, 179.5, 45, -179.5, 78.626",
        "44.36, 77.97, 48.57, 45.90, 2481.3588"
    })
    void the_great_circle_decides(double north, double east, double otherNorth, double otherEast, double km) {
        LocalDate day = LocalDate.of(1988, 9, 1);
        Apart apart = new Apart("t", "SU", "s", "a", "b", north, east, otherNorth, otherEast, day);
        Apart back = new Apart("t", "SU", "s", "b", "a", otherNorth, otherEast, north, east, day);
        assertThat(apart.km()).isCloseTo(km, within(0.001)).isEqualTo(back.km(), within(1e-9));
    }
}
