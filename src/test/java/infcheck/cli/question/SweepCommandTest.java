package infcheck.cli.question;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SweepCommandTest {
    private static final String[] RANGE = {
        "sweep", "9M729", "--axis", "range-km=300:6000", "--as-of", "2019-02-01", "--by", "RU"
    };

    @Test
    void a_person_reads_a_row_for_each_stretch_and_what_draws_each_border() {
        Golden.check("report/sweep.txt", run(RANGE).out());
    }

    @Test
    void a_drawing_is_one_file_with_the_same_borders() {
        String svg = run(with("--format", "svg")).out();
        Golden.check("report/sweep.svg", svg);
        assertThat(svg).contains("500: ", "1000: ", "5500: ").doesNotContain("<script", "href=");
    }

    @Test
    void a_program_gets_the_borders_as_numbers() {
        JsonNode root =
                JsonMapper.shared().readTree(run(with("--format", "json")).out());
        assertThat(root.at("/books/0/axes/0/stretches/1/border").asDouble()).isEqualTo(500);
        assertThat(root.at("/books/0/regions/1/0/status").asString()).isEqualTo("VIOLATION");
    }

    @Test
    void the_timeline_of_a_subject_says_what_changed_it() {
        assertThat(run("sweep", "9M729", "--axis", "as-of").out())
                .contains("before 2008-01-01", "2019-08-02: \"treaty end\" (XV(2))", "flight-test by RU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "range-mk=300:6000 | did you mean `range-km`?",
                "suspensio | did you mean `suspension`?",
                "range-km=6000:300 | write `300:6000`",
                "range-km=500:500 | begins where it ends",
                "range-km=500 | does not have two ends",
                "range-km=300:6000mi | cannot be the value of `ru-9m729.range-km`",
                "as-of=1988:2019 | `1988` is not a day",
                "suspension=a:b | has no ends",
                "treaty end | needs both its ends",
                "treaty ned=2018-01-01:2020-01-01 | did you mean `treaty end`?",
                "treaty end=500:600 | `500` is not a day",
                "treaty end=2020-01-01:2018-01-01 | write `2018-01-01:2020-01-01`",
                "treaty end=2020-01-01:2020-01-01 | begins where it ends",
                "RU.party.form=2018-01-01:2020-01-01 | did you mean `RU.party.from`?",
                "RU.praty.from=2018-01-01:2020-01-01 | did you mean `RU.party.from`?",
                "shorter-range from=300km:600km | `300km` is not a number",
                "shorter-range from=NaN:600 | `NaN` is not a number"
            })
    void an_axis_that_is_none_is_an_error_of_usage(String axis, String told) {
        Outcome outcome = Cli.here().run("sweep", "9M729", "--axis", axis);
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains(told);
    }

    @Test
    void one_or_two_axes_are_needed() {
        assertThat(Cli.here().run("sweep", "9M729").err()).contains("no axis is given");
        assertThat(Cli.here()
                        .run("sweep", "9M729", "--axis", "as-of", "--axis", "as-of")
                        .err())
                .contains("cannot both be axes");
    }

    @Test
    void a_day_of_the_law_and_the_day_as_of_which_is_asked_are_no_two_axes() {
        assertThat(Cli.here()
                        .run("sweep", "9M729", "--axis", "as-of", "--axis", "treaty end=2018-01-01:2020-01-01")
                        .err())
                .contains("cannot both be axes");
    }

    @Test
    void an_axis_may_be_of_an_act_that_a_scenario_adds() {
        assertThat(run(
                                "sweep",
                                "us-typhon-tomahawk",
                                "--scenario",
                                "typhon-philippine-2025",
                                "--axis",
                                "launch-2",
                                "--as-of",
                                "2026-11-24")
                        .out())
                .contains("happened");
    }

    private static String[] with(String... more) {
        return Stream.concat(Stream.of(RANGE), Stream.of(more)).toArray(String[]::new);
    }

    private static Outcome run(String... words) {
        Outcome outcome = Cli.here().run(words);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        return outcome;
    }
}
