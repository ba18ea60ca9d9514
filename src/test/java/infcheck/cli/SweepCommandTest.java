package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.cli.Cli.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
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
                "suspension=a:b | has no ends"
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
