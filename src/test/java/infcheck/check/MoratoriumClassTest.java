package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what the pledge speaks, M 1(a): launched from the ground, to deliver a weapon, between both limits of range. */
class MoratoriumClassTest {
    private static final String DEPLOYED = "deployment: { from: 2022-01-01, region: Europe }";
    private static final String GROUND = "platforms: [ground-mobile]\n";

    @ParameterizedTest
    @CsvSource({
        "499, OUT_OF_SCOPE, RANGE_BELOW",
        "499.9, OUT_OF_SCOPE, RANGE_BELOW",
        "500, VIOLATION, ",
        "5500, VIOLATION, ",
        "5500.1, OUT_OF_SCOPE, RANGE_ABOVE",
        "5501, OUT_OF_SCOPE, RANGE_ABOVE"
    })
    void the_limits_belong_to_the_class(String km, Status status, String reason) {
        outcome("flight-path: aerodynamic\n" + GROUND + "range-km: " + km, status, reason);
        outcome(
                "flight-path: ballistic\n" + GROUND + "range-km: { value: " + km + ", basis: tested, on: 2021-01-01 }",
                status,
                reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "flight-path: aerodynamic, platforms: [ship]; NOT_GROUND_LAUNCHED",
                "flight-path: aerodynamic, platforms: [air]; NOT_GROUND_LAUNCHED",
                "flight-path: aerodynamic, platforms: [ground-mobile], weapon-delivery: false; NOT_A_WEAPON",
                "flight-path: aerodynamic, platforms: [ground-mobile], drone: one-way; NOT_A_MISSILE",
                "flight-path: other, platforms: [ground-mobile]; NEITHER_BALLISTIC_NOR_CRUISE",
            })
    void what_is_not_of_the_class_is_outside_the_pledge(String lines, String reason) {
        String yaml = lines.replaceAll(", (?=[a-z-]+:)", "\n") + "\nrange-km: { value: 2000, on: 2020-01-01 }";
        outcome(
                yaml.replace(", on: 2020-01-01", lines.contains("aero") ? "" : ", on: 2020-01-01"),
                Status.OUT_OF_SCOPE,
                reason);
    }

    @Test
    void a_ballistic_type_that_never_flew_has_no_range() {
        outcome("flight-path: ballistic\n" + GROUND, Status.OUT_OF_SCOPE, "NO_RANGE_CAPABILITY_YET");
    }

    @Test
    void an_interceptor_is_not_of_the_class() {
        outcome(
                "flight-path: ballistic\ninterceptor: true\n" + GROUND
                        + "range-km: { value: 2000, basis: tested, on: 2021-01-01 }",
                Status.OUT_OF_SCOPE,
                "INTERCEPTOR");
    }

    @Test
    void a_type_is_of_the_class_from_its_first_flight_of_that_range() {
        assertThat(Pledge.empty()
                        .missile(
                                "ru",
                                "RU",
                                "flight-path: ballistic\n" + GROUND
                                        + "range-km: [ { value: 400, basis: tested, on: 2021-01-01 },"
                                        + " { value: 700, basis: tested, on: 2023-03-01 } ]",
                                DEPLOYED)
                        .lines("2024-12-31", "ru"))
                .containsExactly(
                        "2022-01-01..2023-02-28 OUT_OF_SCOPE [RANGE_BELOW]", "2023-03-01..null VIOLATION [M 1]");
    }

    @Test
    void a_us_made_type_counts_from_its_first_flight_of_that_range_while_it_stands_there() {
        assertThat(Pledge.russian("from: 2022-01-01, region: Asia-Pacific")
                        .missile(
                                "us",
                                "US",
                                "flight-path: ballistic\n" + GROUND
                                        + "range-km: [ { value: 400, basis: tested, on: 2021-01-01 },"
                                        + " { value: 700, basis: tested, on: 2023-03-01 } ]",
                                "deployment: { from: 2021-06-01, state: AU }")
                        .lines("2024-12-31", "ru"))
                .containsExactly(
                        "2022-01-01..2023-02-28 VIOLATION [M 1]",
                        "2023-03-01..null EXEMPT [M 1, US_MADE_SYSTEM_THERE]");
    }

    @Test
    void a_launcher_is_of_the_class_by_what_it_contained_or_launched() {
        assertThat(launcher("contained: [ { missile-type: ru } ]").lines("2024-12-31", "ru-tel"))
                .containsExactly("2022-01-01..null VIOLATION [M 1]");
        assertThat(launcher("launched: [ { missile-type: ru, on: 2023-01-01 } ]")
                        .lines("2024-12-31", "ru-tel"))
                .containsExactly(
                        "2022-01-01..2022-12-31 OUT_OF_SCOPE [NO_SUCH_LAUNCHER]", "2023-01-01..null VIOLATION [M 1]");
        assertThat(launcher("").lines("2024-12-31", "ru-tel"))
                .containsExactly("2022-01-01..null OUT_OF_SCOPE [NO_SUCH_LAUNCHER]");
    }

    private static Pledge launcher(String lines) {
        return Pledge.empty()
                .cruise("ru", "RU", "range-km: 2000", "possession: { from: 2020-01-01 }")
                .launcher("ru-tel", "RU", lines, DEPLOYED);
    }

    private static void outcome(String lines, Status status, String reason) {
        SubjectFindings missile =
                Pledge.empty().missile("ru", "RU", lines, DEPLOYED).asOf("2024-12-31", "ru");
        assertThat(missile.status()).as(lines).isEqualTo(status);
        assertThat(TypeQuestion.reasons(missile.findings().get(0)))
                .as(lines)
                .isEqualTo(reason == null ? java.util.List.of() : java.util.List.of(reason));
    }
}
