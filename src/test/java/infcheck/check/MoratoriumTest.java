package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pledge says, reckoned by hand: M 1 no deployment first, region by region; M 3 its end; M 4 Russia alone. */
class MoratoriumTest {
    private static final String RELEASED = "[M 1, US_MADE_SYSTEM_THERE]";

    @Test
    void a_deployment_in_a_region_without_a_us_made_system_would_break_the_pledge() {
        SubjectFindings missile = Pledge.russian("from: 2022-01-01, region: Europe")
                .american("from: 2021-01-01, state: PH")
                .asOf("2023-01-01", "ru");
        assertThat(missile.status()).isEqualTo(Status.VIOLATION);
        assertThat(missile.statusNow()).isEqualTo(Status.VIOLATION);
        assertThat(missile.findings())
                .singleElement()
                .satisfies(f -> assertThat(TypeQuestion.provisions(f)).containsExactly("M 1"));
    }

    @Test
    void it_is_released_from_the_day_on_which_a_us_made_system_stands_in_the_region() {
        Pledge pledge =
                Pledge.russian("from: 2022-01-01, region: Asia-Pacific").american("from: 2024-04-11, state: PH");
        assertThat(pledge.lines("2024-12-31", "ru"))
                .containsExactly("2022-01-01..2024-04-10 VIOLATION [M 1]", "2024-04-11..null EXEMPT " + RELEASED);
        assertThat(pledge.asOf("2024-12-31", "ru").statusNow()).isEqualTo(Status.EXEMPT);
        assertThat(pledge.asOf("2024-04-10", "ru").statusNow()).isEqualTo(Status.VIOLATION);
        assertThat(pledge.asOf("2024-04-11", "ru").statusNow()).isEqualTo(Status.EXEMPT);
    }

    @Test
    void it_is_held_again_from_the_day_after_the_us_made_system_has_gone() {
        assertThat(Pledge.russian("from: 2022-01-01, region: Asia-Pacific")
                        .american("from: 2024-04-11, until: 2024-09-30, state: PH")
                        .lines("2024-12-31", "ru"))
                .containsExactly(
                        "2022-01-01..2024-04-10 VIOLATION [M 1]",
                        "2024-04-11..2024-09-30 EXEMPT " + RELEASED,
                        "2024-10-01..null VIOLATION [M 1]");
    }

    @Test
    void where_nothing_stands_the_end_of_the_pledge_releases_it_and_what_was_before_stays() {
        assertThat(Pledge.russian("from: 2022-01-01, region: Europe").lines("2026-11-24", "ru"))
                .containsExactly(
                        "2022-01-01..2025-08-03 VIOLATION [M 1]", "2025-08-04..null EXEMPT [M 1, PLEDGE_ENDED]");
    }

    @Test
    void what_is_deployed_after_the_end_breaks_nothing() {
        SubjectFindings missile = Pledge.russian("from: 2025-12-17, state: BY").asOf("2026-11-24", "ru");
        assertThat(missile.status()).isEqualTo(Status.EXEMPT);
        assertThat(missile.butFor()).extracting(g -> g.ground()).containsExactly("PLEDGE_ENDED");
    }

    @ParameterizedTest
    @CsvSource({"2017-02-14, OUT_OF_SCOPE", "2019-08-04, OUT_OF_SCOPE", "2019-08-05, VIOLATION"})
    void only_what_is_deployed_from_its_day_on_can_break_it(String from, Status status) {
        assertThat(Pledge.russian("from: " + from + ", region: Europe")
                        .asOf("2024-12-31", "ru")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_basing_country_stands_for_its_region() {
        assertThat(Pledge.russian("from: 2022-01-01, state: BY")
                        .american("from: 2024-01-01, state: DE")
                        .lines("2024-12-31", "ru"))
                .containsExactly("2022-01-01..2023-12-31 VIOLATION [M 1]", "2024-01-01..null EXEMPT " + RELEASED);
    }

    @Test
    void a_region_that_is_stated_goes_before_that_of_the_basing_country() {
        assertThat(Pledge.russian("from: 2022-01-01, state: BY")
                        .american("from: 2022-01-01, state: FR, region: Asia-Pacific")
                        .asOf("2024-12-31", "ru")
                        .status())
                .isEqualTo(Status.VIOLATION);
    }

    @Test
    void where_no_region_is_known_nobody_can_tell() {
        SubjectFindings missile = Pledge.russian("from: 2022-01-01, state: RU").asOf("2024-12-31", "ru");
        assertThat(missile.status()).isEqualTo(Status.INDETERMINATE);
    }

    @Test
    void it_counts_who_made_a_system_and_not_who_holds_it() {
        assertThat(Pledge.russian("from: 2022-01-01, region: Asia-Pacific")
                        .american("from: 2021-01-01, by: PH, state: PH")
                        .asOf("2024-12-31", "ru")
                        .status())
                .isEqualTo(Status.EXEMPT);
        assertThat(Pledge.russian("from: 2022-01-01, region: Asia-Pacific")
                        .cruise("cn", "CN", "range-km: 1600", "deployment: { from: 2021-01-01, state: CN }")
                        .asOf("2024-12-31", "ru")
                        .status())
                .isEqualTo(Status.VIOLATION);
    }

    @Test
    void acts_of_states_that_gave_no_pledge_are_outside_it() {
        Pledge pledge = Pledge.empty()
                .american("from: 2024-04-11, state: PH")
                .cruise("cn", "CN", "range-km: 1600", "deployment: { from: 2021-01-01, state: CN }");
        assertThat(pledge.lines("2024-12-31", "us")).containsExactly("2024-04-11..null OUT_OF_SCOPE [GAVE_NO_PLEDGE]");
        assertThat(pledge.lines("2024-12-31", "cn")).containsExactly("2021-01-01..null OUT_OF_SCOPE [GAVE_NO_PLEDGE]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "possession: { from: 2022-01-01 }",
                "production: { on: 2022-01-01 }",
                "flight-test: { on: 2022-01-01 }",
                "launch: { on: 2022-01-01 }",
                "elimination: { on: 2022-01-01, count: 1 }"
            })
    void every_act_but_deployment_is_outside_it(String act) {
        assertThat(Pledge.empty()
                        .cruise("ru", "RU", "range-km: 2000", act)
                        .asOf("2024-12-31", "ru")
                        .findings())
                .singleElement()
                .satisfies(f -> assertThat(TypeQuestion.reasons(f)).containsExactly("NOT_A_DEPLOYMENT"));
    }

    @Test
    void of_a_type_with_no_act_nothing_is_said() {
        String file = "possession: { from: 2025-01-01 }";
        assertThat(Pledge.empty()
                        .cruise("ru", "RU", "range-km: 2000", file)
                        .asOf("2024-12-31", "ru")
                        .findings())
                .singleElement()
                .satisfies(f -> assertThat(TypeQuestion.reasons(f)).containsExactly("NO_ACT_YET"));
    }
}
