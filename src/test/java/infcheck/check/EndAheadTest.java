package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.finding.ActStated;
import infcheck.finding.Finding;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As of a day within an act its end is not known yet; as of the day after the last it is. */
class EndAheadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "possession: { from: 1988-06-01, until: 1990-02-28 } | 1989-06-01 | since 1988-06-01",
                "possession: { from: 1988-06-01, until: 1989-06-01 } | 1989-06-01 | since 1988-06-01",
                "possession: { from: 1988-06-01, until: 1989-05-31 } | 1989-06-01 | 1988-06-01 to 1989-05-31",
                "possession: { from: 1988-06-01, until: 1989-06 } | 1989-06-15 | since 1988-06-01",
                "possession: { from: 1988-06-01, until: 1989-05 } | 1989-06-01 | 1988-06-01 to 1989-05",
                "possession: { from: 1988-06-01 } | 1989-06-01 | since 1988-06-01",
                "deployment: { from: 1988-06-01, until: 1990-02-28 } | 1989-06-01 | since 1988-06-01",
                "deployment: { on: 1989-06-01 } | 1989-06-01 | since 1989-06-01",
                "deployment: { on: 1989-06-01 } | 1989-06-02 | 1989-06-01",
                "flight-test: { from: 1988-06-01, until: 1990-02-28 } | 1989-06-01 | since 1988-06-01",
                "flight-test: { from: 1988-06-01, until: 1990-02-28 } | 1990-03-01 | 1988-06-01 to 1990-02-28",
                "flight-test: { on: 1989-06-01 } | 1989-06-01 | 1989-06-01",
                "launch: { from: 1988-06-01, until: 1990 } | 1989-06-01 | since 1988-06-01",
                "production: { from: 1988, until: 1990 } | 1990-12-31 | since 1988",
                "production: { from: 1988, until: 1990 } | 1991-01-01 | 1988 to 1990",
                "elimination: { from: 1988-06-01, until: 1989-06-01, count: 2 } | 1989-06-01 | 1988-06-01 to 1989-06-01"
            })
    void an_end_that_lies_ahead_is_told_nowhere(String act, String asOf, String period) {
        TypeQuestion question = TypeQuestion.ballistic("US")
                .and("range-km: { value: 800, on: 1980-01-01 }")
                .act(act);
        List<ActStated> acts = question.asOf(asOf).findings().stream()
                .map(Finding::act)
                .map(Objects::requireNonNull)
                .toList();
        assertThat(ActStated.period(acts)).isEqualTo(period);
        assertThat(acts.get(acts.size() - 1).goesOn()).isEqualTo(period.startsWith("since"));
        assertThat(question.proof(asOf).worlds().get(0).findings())
                .extracting(f -> f.period())
                .allMatch(p -> !p.contains("1990") || period.contains("1990"));
    }
}
