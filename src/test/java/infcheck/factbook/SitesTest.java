package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.fact.Dates;
import infcheck.fact.Deployment;
import infcheck.fact.ForExercise;
import infcheck.fact.InRegion;
import infcheck.fact.OnGroundOf;
import infcheck.factbook.statement.ActFact;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a deployment stands, for what, and until when. */
class SitesTest {
    private static final String ID = "xx-one/deployment-1";
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Test
    void what_the_file_says_of_a_site_are_facts_of_the_act() {
        assertThat(deployment("from: 2024-01-01, state: PH, region: Asia-Pacific, exercise: true")
                        .beside(MARCH))
                .containsExactly(
                        new OnGroundOf(ID + "/state", ID, "PH"),
                        new InRegion(ID + "/region", ID, "Asia-Pacific"),
                        new ForExercise(ID + "/exercise", ID));
    }

    @Test
    void of_a_site_of_which_nothing_is_said_there_is_no_fact() {
        assertThat(deployment("from: 2024-01-01, place: somewhere, exercise: false")
                        .beside(MARCH))
                .isEmpty();
    }

    @Test
    void a_deployment_ends_on_its_last_day() {
        assertThat(until("from: 2024-01-01, until: 2024-02-28", MARCH)).isEqualTo(LocalDate.of(2024, 2, 28));
    }

    @Test
    void an_end_that_lies_after_what_is_known_is_none() {
        assertThat(until("from: 2024-01-01, until: 2024-02-29", MARCH)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(until("from: 2024-01-01, until: 2024-03-01", MARCH)).isEqualTo(Dates.NEVER);
        assertThat(until("from: 2024-01-01", MARCH)).isEqualTo(Dates.NEVER);
    }

    @Test
    void a_region_of_nothing_but_blanks_is_refused() {
        BadInputException said = catchThrowableOfType(
                BadInputException.class, () -> deployment("from: 2024-01-01, region: \" \", exercise: yes"));
        assertThat(said.diagnostics())
                .hasSize(2)
                .allSatisfy(d -> assertThat(d.hint()).isNotNull());
    }

    private static LocalDate until(String body, LocalDate known) {
        return ((Deployment) deployment(body).piece(MARCH, known)).until();
    }

    private static ActFact deployment(String body) {
        return Sample.dated("notes: []", "- deployment: { " + body + " }")
                .acts()
                .get(0);
    }
}
