package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FlipAndMissingCommandTest {

    @Test
    void a_person_reads_a_line_for_each_smallest_set() {
        assertThat(run("flip", "Iskander-M", "--as-of", "2019-02-01", "--by", "RU")
                        .out())
                .contains("as RU would have it: out of")
                .contains("violation: ru-iskander-m.range-km from 500")
                .contains("tried: ");
    }

    @Test
    void where_no_set_is_enough_it_is_said() {
        assertThat(run("flip", "THAAD", "--to", "compliant", "--fixed", "interceptor", "--fixed", "standing")
                        .out())
                .contains("none with up to 1 change gives compliant");
    }

    @Test
    void of_several_subjects_the_sum_comes_first() {
        assertThat(run(
                                "flip",
                                "Iskander-M",
                                "THAAD",
                                "--as-of",
                                "2019-02-01",
                                "--to",
                                "violation",
                                "--fixed",
                                "interceptor")
                        .out())
                .startsWith("1 of 2 subjects come to violation with up to 1 change\n")
                .contains("ru-iskander-m.range-km from 500")
                .doesNotContain("us-thaad");
    }

    @Test
    void without_a_name_every_subject_is_asked() {
        assertThat(run("flip", "--as-of", "2019-02-01", "--to", "disputed").out())
                .containsPattern("^\\d+ of \\d\\d+ subjects come to disputed with up to 1 change\n");
    }

    @Test
    void a_program_gets_each_set_with_an_example() {
        JsonNode root = JsonMapper.shared()
                .readTree(run("flip", "Iskander-M", "--as-of", "2019-02-01", "--by", "RU", "--format", "json")
                        .out());
        assertThat(root.at("/subjects/0/status").asString()).isEqualTo("OUT_OF_SCOPE");
        assertThat(root.at("/subjects/0/sets"))
                .allSatisfy(set -> assertThat(set.at("/confirmed").asBoolean()).isTrue());
    }

    @Test
    void what_is_missing_is_ranked() {
        assertThat(run("missing", "--as-of", "2019-02-01").out())
                .contains("headlines are open", "target-missiles", "mk-41-ashore");
        assertThat(run("missing", "THAAD").out()).contains("0 of 1 headlines are open", "no one answer settles");
        JsonNode root = JsonMapper.shared()
                .readTree(run("missing", "--as-of", "2019-02-01", "--format", "json")
                        .out());
        assertThat(root.at("/books/0/answers/0/what").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "flip Iskander-M --to violaton | did you mean `violation`?",
                "flip Iskander-M --changes 9 | give 1 to 3",
                "flip Iskander-M --fixed rang-km | nothing that may change is called `rang-km`",
                "flip Iskander-N | Iskander-M",
                "missing --by XX | `XX`"
            })
    void bad_usage_is_told(String words, String told) {
        Outcome outcome = Cli.here().run(words.split(" ", -1));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains(told);
    }

    private static Outcome run(String... words) {
        Outcome outcome = Cli.here().run(words);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        return outcome;
    }
}
