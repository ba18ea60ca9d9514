package infcheck.check;

import static infcheck.finding.DutyState.LATE;
import static infcheck.finding.DutyState.MET;
import static infcheck.finding.DutyState.MET_LATE;
import static infcheck.finding.DutyState.OPEN;
import static infcheck.finding.DutyState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import infcheck.finding.Duty;
import infcheck.finding.DutyState;
import infcheck.finding.SubjectFindings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A duty of the elimination of shorter-range missiles, due on 1 December 1989, as it stands on one day or another. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DutiesTest {
    private static final String FLOWN = "range-km: { value: 800, on: 1980-01-01 }";

    @ParameterizedTest
    @CsvSource({
        "1988-06-01, '', RUNNING, 548",
        "1989-11-30, '', RUNNING, 1",
        "1989-12-01, '', RUNNING, 0",
        "1989-12-02, '', LATE, 1",
        "1990-12-01, '', LATE, 365",
        "1989-11-30, ', until: 1989-11-30', RUNNING, 1",
        "1989-12-01, ', until: 1989-11-30', MET, 0",
        "1989-12-01, ', until: 1989-12-01', RUNNING, 0",
        "1995-01-01, ', until: 1989-12-01', MET, 0",
        "1989-12-02, ', until: 1989-12-02', LATE, 1",
        "1989-12-03, ', until: 1989-12-02', MET_LATE, 1",
        "1995-01-01, ', until: 1989-12-02', MET_LATE, 1",
        "1995-01-01, ', until: 1990-12-01', MET_LATE, 365"
    })
    void what_is_held_is_due_until_the_last_day_and_late_until_it_is_gone(
            String asOf, String until, DutyState state, long days) {
        Question question = Question.ballistic("US").and(FLOWN).act("possession: { from: 1985-01-01" + until + " }");
        assertThat(duties(question, asOf))
                .singleElement()
                .isEqualTo(new Duty(
                        "V(1)",
                        "V.1 shorter-range missile held within the elimination period",
                        LocalDate.of(1989, 12, 1),
                        state,
                        days));
    }

    @Test
    void what_was_eliminated_in_time_met_the_duty_at_once() {
        Question question = Question.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01 }")
                .act("elimination: { on: 1989-01-01, count: 2 }");
        assertThat(duties(question, "1989-06-01")).extracting(Duty::state).containsExactly(RUNNING, MET);
    }

    @Test
    void what_is_left_makes_the_duty_of_what_is_gone_late_too() {
        Question question = Question.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01 }")
                .act("elimination: { on: 1989-01-01, count: 2 }");
        assertThat(duties(question, "1989-12-11"))
                .extracting(Duty::state, Duty::days)
                .containsExactly(tuple(LATE, 10L), tuple(LATE, 10L));
    }

    @Test
    void another_state_that_is_late_leaves_the_duty_of_the_first_met() {
        Question question = Question.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01, until: 1989-01-01 }")
                .act("possession: { by: SU, from: 1985-01-01, until: 1991-12-25 }");
        assertThat(duties(question, "1990-01-01")).extracting(Duty::state).containsExactlyInAnyOrder(MET, LATE);
    }

    @Test
    void whether_a_duty_was_met_cannot_be_told_where_the_range_is_disputed() {
        Question question = Question.ballistic("US")
                .and("range-km: [ { value: 800, by: SU }, { value: 300, by: US } ]")
                .act("flight-test: { on: 1980-01-01 }")
                .act("possession: { from: 1985-01-01 }");
        assertThat(duties(question, "1990-01-01")).extracting(Duty::state).containsExactly(OPEN);
        assertThat(duties(question, "1989-12-01")).extracting(Duty::state).containsExactly(RUNNING);
    }

    @Test
    void an_act_of_one_day_after_the_last_makes_nothing_late() {
        Question question = Question.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01, until: 1989-06-01 }")
                .act("flight-test: { on: 1990-01-01, km: 800 }");
        assertThat(duties(question, "1991-01-01")).extracting(Duty::state).containsExactly(MET);
    }

    @Test
    void what_ended_late_and_began_again_is_late() {
        Question question = Question.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01, until: 1990-01-01 }")
                .act("possession: { from: 1991-01-01 }");
        assertThat(duties(question, "1990-06-01")).extracting(Duty::state).containsExactly(MET_LATE);
        assertThat(duties(question, "1991-01-01")).extracting(Duty::state).containsExactly(LATE);
    }

    private static List<Duty> duties(Question question, String asOf) {
        SubjectFindings subject = question.asOf(asOf);
        return subject.findings().stream().flatMap(f -> f.duties().stream()).toList();
    }
}
