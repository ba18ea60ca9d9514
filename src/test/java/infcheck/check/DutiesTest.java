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
import infcheck.finding.Finding;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A duty of the elimination of shorter-range missiles, due on 1 December 1989, as it stands on one day or another. */
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
        "1989-12-01, ', until: 1989-12-01', RUNNING, 0",
        "1989-12-02, ', until: 1989-12-02', LATE, 1",
        "1989-12-03, ', until: 1989-12-02', MET_LATE, 1",
        "1995-01-01, ', until: 1989-12-02', MET_LATE, 1",
        "1995-01-01, ', until: 1990-12-01', MET_LATE, 365"
    })
    void what_is_held_is_due_until_the_last_day_and_late_until_it_is_gone(
            String asOf, String until, DutyState state, long days) {
        TypeQuestion question =
                TypeQuestion.ballistic("US").and(FLOWN).act("possession: { from: 1985-01-01" + until + " }");
        assertThat(duties(question, asOf))
                .singleElement()
                .isEqualTo(new Duty(
                        "V(1)",
                        "V.1 shorter-range missile held within the elimination period",
                        LocalDate.of(1989, 12, 1),
                        state,
                        days));
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-01, 1989-11-30, ''",
        "1989-12-02, 1989-12-01, ''",
        "1995-01-01, 1989-12-01, ''",
        "1995-01-01, 1989-11-30, 'transfer: { on: 1989-11-30, to: BG }'",
        "1995-01-01, 1989-11-30, 'elimination: { on: 1989-12-02, count: 2 }'",
        "1995-01-01, 1989-11-30, 'elimination: { on: 1989-11-30, count: 2, notified: false }'"
    })
    void an_end_that_nothing_explains_is_no_elimination(String asOf, String until, String act) {
        TypeQuestion question =
                TypeQuestion.ballistic("US").and(FLOWN).act("possession: { from: 1985-01-01, until: " + until + " }");
        SubjectFindings subject = (act.isEmpty() ? question : question.act(act)).asOf(asOf);
        assertThat(subject.status()).isEqualTo(Status.INDETERMINATE);
        assertThat(subject.findings())
                .filteredOn(f -> !f.duties().isEmpty())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.because())
                            .isEqualTo("it is held no more, and no elimination of as many is stated, by the procedures"
                                    + " and with notice; a transfer is none");
                    assertThat(f.duties()).extracting(Duty::state).containsExactly(OPEN);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "1989-03-01, RUNNING, ''",
        "1989-03-02, MET, 1989-03-01",
        "2018-01-01, MET, 1989-03-01",
    })
    void an_elimination_of_all_that_are_held_ends_the_possession(String asOf, DutyState state, String until) {
        SubjectFindings subject = TypeQuestion.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01, number: 3 }")
                .act("elimination: { on: 1988-10-01, count: 2 }")
                .act("elimination: { on: 1989-03-01, count: 1 }")
                .asOf(asOf);
        Finding held = subject.findings().stream()
                .filter(f -> !f.duties().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(subject.status()).isEqualTo(Status.COMPLIANT);
        assertThat(held.duties()).extracting(Duty::state).containsExactly(state);
        assertThat(Objects.requireNonNull(held.act()).until()).isEqualTo(until.isEmpty() ? null : until);
        assertThat(subject.statusNow()).isEqualTo(until.isEmpty() ? Status.COMPLIANT : null);
    }

    @Test
    void an_elimination_that_one_state_denies_ends_nothing_as_that_state_has_it() {
        SubjectFindings subject = TypeQuestion.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01, number: 3 }")
                .act("elimination: { on: 1989-03-01, count: 3, claimed-by: US, denied-by: SU }")
                .asOf("1990-01-01");
        assertThat(subject.status()).isEqualTo(Status.DISPUTED);
        assertThat(subject.views().worlds())
                .extracting(o -> o.by() + " " + o.status())
                .contains("SU VIOLATION", "US COMPLIANT");
    }

    @Test
    void an_elimination_in_a_month_ends_the_possession_on_one_of_its_days() {
        SubjectFindings subject = TypeQuestion.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01, number: 3 }")
                .act("elimination: { on: 1989-12, count: 3 }")
                .asOf("1990-01-01");
        assertThat(subject.status()).isEqualTo(Status.INDETERMINATE);
        assertThat(subject.views().possible()).containsExactly(Status.VIOLATION, Status.COMPLIANT);
        assertThat(subject.views().pivots()).extracting(Pivot::fact).containsExactly("t/elimination-1.on");
    }

    @Test
    void what_was_eliminated_in_time_met_the_duty_at_once() {
        TypeQuestion question = TypeQuestion.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01 }")
                .act("elimination: { on: 1989-01-01, count: 2 }");
        assertThat(duties(question, "1989-06-01")).extracting(Duty::state).containsExactly(RUNNING, MET);
    }

    @Test
    void what_is_left_makes_the_duty_of_what_is_gone_late_too() {
        TypeQuestion question = TypeQuestion.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01 }")
                .act("elimination: { on: 1989-01-01, count: 2 }");
        assertThat(duties(question, "1989-12-11"))
                .extracting(Duty::state, Duty::days)
                .containsExactly(tuple(LATE, 10L), tuple(LATE, 10L));
    }

    @Test
    void another_state_that_is_late_leaves_the_duty_of_the_first_met() {
        TypeQuestion question = TypeQuestion.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01, until: 1989-01-01 }")
                .act("elimination: { on: 1989-01-01, count: 2 }")
                .act("possession: { by: SU, from: 1985-01-01, until: 1991-12-25 }");
        assertThat(duties(question, "1990-01-01")).extracting(Duty::state).containsExactlyInAnyOrder(MET, MET, LATE);
    }

    @Test
    void whether_a_duty_was_met_cannot_be_told_where_the_range_is_disputed() {
        TypeQuestion question = TypeQuestion.ballistic("US")
                .and("range-km: [ { value: 800, by: SU }, { value: 300, by: US } ]")
                .act("flight-test: { on: 1980-01-01 }")
                .act("possession: { from: 1985-01-01 }");
        assertThat(duties(question, "1990-01-01")).extracting(Duty::state).containsExactly(OPEN);
        assertThat(duties(question, "1989-12-01")).extracting(Duty::state).containsExactly(RUNNING);
    }

    @Test
    void an_act_of_one_day_after_the_last_makes_nothing_late() {
        TypeQuestion question = TypeQuestion.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01, until: 1989-06-01 }")
                .act("elimination: { on: 1989-06-01, count: 2 }")
                .act("flight-test: { on: 1990-01-01, km: 800 }");
        assertThat(duties(question, "1991-01-01")).extracting(Duty::state).containsExactly(MET, MET);
    }

    @Test
    void what_ended_late_and_began_again_is_late() {
        TypeQuestion question = TypeQuestion.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01, until: 1990-01-01 }")
                .act("possession: { from: 1991-01-01 }");
        assertThat(duties(question, "1990-06-01")).extracting(Duty::state).containsExactly(MET_LATE);
        assertThat(duties(question, "1991-01-01")).extracting(Duty::state).containsExactly(LATE);
    }

    @ParameterizedTest
    @CsvSource({"1990-06-01, 'until: 1990-02-28'", "2018-01-01, ''"})
    void what_is_or_was_late_is_late_where_it_goes_on_and_not_where_it_was_allowed(String asOf, String until) {
        SubjectFindings subject = TypeQuestion.ballistic("US")
                .and(FLOWN)
                .act("possession: { from: 1985-01-01" + (until.isEmpty() ? "" : ", " + until) + " }")
                .asOf(asOf);
        assertThat(subject.findings())
                .filteredOn(f -> f.status() == Status.COMPLIANT)
                .extracting(Finding::because)
                .containsExactly("it lay within the period of V(1), which ended on 1989-12-01");
    }

    private static List<Duty> duties(TypeQuestion question, String asOf) {
        SubjectFindings subject = question.asOf(asOf);
        return subject.findings().stream().flatMap(f -> f.duties().stream()).toList();
    }
}
