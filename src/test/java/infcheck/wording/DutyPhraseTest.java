package infcheck.wording;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.Duty;
import infcheck.finding.DutyState;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyPhraseTest {
    private static final LocalDate DUE = LocalDate.of(1989, 12, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUNNING | 12 | the duty of V(1) runs until 1989-12-01 | duty of V(1), last lawful day 1989-12-01:"
                        + " running, 12 days left",
                "RUNNING | 1 | the duty of V(1) runs until 1989-12-01 | duty of V(1), last lawful day 1989-12-01:"
                        + " running, 1 day left",
                "RUNNING | 0 | the duty of V(1) runs until 1989-12-01 | duty of V(1), last lawful day 1989-12-01:"
                        + " running, on its last day",
                "MET | 0 | the duty of V(1), due 1989-12-01, is met | duty of V(1), last lawful day 1989-12-01: met",
                "OPEN | 0 | whether the duty of V(1), due 1989-12-01, is met cannot be told | duty of V(1), last"
                        + " lawful day 1989-12-01: cannot be told"
            })
    void a_duty_of_an_act_stands_as_it_does(DutyState state, long days, String clause, String line) {
        Duty duty = new Duty("V(1)", "V.1 a rule", DUE, state, days);
        assertThat(DutyPhrase.clause(duty)).isEqualTo(clause);
        assertThat(DutyPhrase.line(duty)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"LATE, 10258", "MET_LATE, 89"})
    void of_an_act_within_the_period_it_is_never_said_that_the_duty_is_late(DutyState state, long days) {
        Duty duty = new Duty("V(1)", "V.1 a rule", DUE, state, days);
        assertThat(DutyPhrase.clause(duty)).isEqualTo("it lay within the period of V(1), which ended on 1989-12-01");
        assertThat(DutyPhrase.line(duty))
                .isEqualTo("within the period of V(1), last lawful day 1989-12-01; what went on after it is judged by"
                        + " itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_BEGUN | 176 | begins in 176 days",
                "PASSED | 0 | passed",
                "MET_LATE | 89 | met late, by 89 days",
                "LATE | 10258 | late, 10,258 days"
            })
    void in_a_timetable_a_duty_stands_by_itself(DutyState state, long days, String words) {
        assertThat(DutyPhrase.of(state, days)).isEqualTo(words);
    }
}
