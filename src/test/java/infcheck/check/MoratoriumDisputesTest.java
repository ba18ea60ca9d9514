package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Finding;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a Russian deployment where another's is open, and where those who speak of the pledge differ. */
class MoratoriumDisputesTest {
    private static final String RU = "from: 2022-01-01, region: Europe";
    private static final String WEEK = "from: 2023-09-18, until: 2023-09-24, state: DK, exercise: true";

    @Test
    void whether_an_exercise_counts_is_a_question_on_which_states_differ() {
        Pledge pledge = Pledge.russian(RU).american(WEEK);
        SubjectFindings missile = pledge.asOf("2024-12-31", "ru");
        assertThat(missile.status()).isEqualTo(Status.VIOLATION);
        Finding week = missile.findings().get(1);
        assertThat(Pledge.period(week)).isEqualTo("2023-09-18..2023-09-24");
        assertThat(week.status()).isEqualTo(Status.DISPUTED);
        assertThat(week.views().pivots()).extracting(Pivot::fact).containsExactly("exercise-deployments");
        assertThat(pledge.by("RU").lines("2024-12-31", "ru").get(1))
                .isEqualTo("2023-09-18..2023-09-24 EXEMPT [M 1, US_MADE_SYSTEM_THERE]");
        assertThat(pledge.by("US").lines("2024-12-31", "ru")).containsExactly("2022-01-01..null VIOLATION [M 1]");
    }

    @Test
    void whether_a_launcher_counts_that_is_of_one_kind_with_another_is_one_too() {
        SubjectFindings missile = Pledge.russian("from: 2024-06-01, region: Europe")
                .cruise("us", "US", "range-km: 1600", "possession: { from: 2023-01-01 }")
                .launcher("us-tel", "US", "contained: [ { missile-type: us } ]", "possession: { from: 2023-01-01 }")
                .launcher(
                        "us-box",
                        "US",
                        "same-as: [ { launcher-type: us-tel } ]",
                        "deployment: { from: 2024-05-01, state: DK }")
                .asOf("2024-12-31", "ru");
        assertThat(missile.status()).isEqualTo(Status.DISPUTED);
        assertThat(missile.views().pivots()).extracting(Pivot::fact).containsExactly("container-launchers");
    }

    @Test
    void a_us_made_launcher_counts_without_a_missile() {
        assertThat(Pledge.russian("from: 2024-06-01, region: Europe")
                        .cruise("us", "US", "range-km: 1600", "possession: { from: 2023-01-01 }")
                        .launcher(
                                "us-tel",
                                "US",
                                "contained: [ { missile-type: us } ]",
                                "deployment: { from: 2024-05-01, state: DK }")
                        .asOf("2024-12-31", "ru")
                        .status())
                .isEqualTo(Status.EXEMPT);
    }

    @Test
    void where_washington_denies_a_deployment_the_two_dispute_whether_the_russian_one_is_released() {
        SubjectFindings missile = Pledge.russian("from: 2024-06-01, region: Asia-Pacific")
                .american("from: 2024-04-11, state: PH, claimed-by: RU, denied-by: [US]")
                .asOf("2024-12-31", "ru");
        assertThat(missile.status()).isEqualTo(Status.DISPUTED);
        assertThat(missile.views().possible()).containsExactlyInAnyOrder(Status.VIOLATION, Status.EXEMPT);
        assertThat(missile.views().pivots()).extracting(Pivot::fact).containsExactly("us/deployment-1");
    }

    @Test
    void of_several_open_values_of_another_only_the_one_that_matters_is_named() {
        assertThat(Pledge.russian("from: 2024-06-01, region: Asia-Pacific")
                        .cruise(
                                "us",
                                "US",
                                "range-km: [ { value: 1600, by: US }, { value: 2500, by: RU } ]",
                                "deployment: { from: 2024-04-11, state: PH, claimed-by: RU, denied-by: [US] }")
                        .asOf("2024-12-31", "ru")
                        .views()
                        .pivots())
                .extracting(Pivot::fact)
                .containsExactly("us/deployment-1");
    }

    @Test
    void between_the_first_and_the_last_day_on_which_a_us_deployment_may_begin_nobody_can_tell() {
        SubjectFindings missile = Pledge.russian("from: 2022-01-01, region: Asia-Pacific")
                .american("from: 2024-04, state: PH")
                .asOf("2024-12-31", "ru");
        assertThat(missile.findings())
                .extracting(f -> Pledge.period(f) + " " + f.status())
                .containsExactly(
                        "2022-01-01..2024-03-31 VIOLATION",
                        "2024-04-01..2024-04-29 INDETERMINATE",
                        "2024-04-30..null EXEMPT");
        assertThat(missile.findings().get(1).views().pivots())
                .extracting(Pivot::fact)
                .containsExactly("us/deployment-1.from");
    }

    @Test
    void a_day_of_its_own_that_is_open_has_its_border_where_the_us_deployment_begins() {
        SubjectFindings missile = Pledge.russian("from: 2024-04, region: Asia-Pacific")
                .american("from: 2024-04-11, state: PH")
                .asOf("2024-12-31", "ru");
        assertThat(missile.status()).isEqualTo(Status.INDETERMINATE);
        assertThat(missile.statusNow()).isEqualTo(Status.EXEMPT);
        assertThat(missile.views().pivots()).singleElement().satisfies(p -> {
            assertThat(p.fact()).isEqualTo("ru/deployment-1.from");
            assertThat(p.borders()).containsExactly("from 2024-04-11");
        });
    }

    @Test
    void who_is_silent_on_what_another_holds_is_sure_of_no_violation() {
        Pledge pledge = Pledge.empty()
                .cruise(
                        "ru",
                        "RU",
                        "range-km: [ { value: 480, by: RU }, { value: 2000, by: US } ]",
                        "deployment: { " + RU + " }")
                .american("from: 2021-01-01, state: DE, claimed-by: RU, denied-by: [DE]");
        SubjectFindings missile = pledge.asOf("2024-12-31", "ru");
        assertThat(missile.status()).isEqualTo(Status.INDETERMINATE);
        assertThat(missile.views().pivots()).extracting(Pivot::fact).containsExactly("ru.range-km", "us/deployment-1");
        assertThat(missile.views().worlds())
                .filteredOn(o -> List.of("RU", "US").contains(o.by()))
                .extracting(o -> o.by() + " " + o.status())
                .containsExactly("RU OUT_OF_SCOPE", "US INDETERMINATE");
    }

    @Test
    void what_lies_after_the_as_of_date_changes_nothing() {
        Pledge without = Pledge.russian("from: 2022-01-01, region: Asia-Pacific");
        Pledge with = Pledge.russian("from: 2022-01-01, region: Asia-Pacific").american("from: 2024-04-11, state: PH");
        assertThat(with.lines("2024-04-10", "ru")).isEqualTo(without.lines("2024-04-10", "ru"));
    }
}
