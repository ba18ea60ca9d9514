package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chekc | `chekc` is not a verb | did you mean `check`?",
                "check --as-off 2019-02-01 | `--as-off` is not an option of check | did you mean `--as-of`?",
                "check --as-off=2019-02-01 | `--as-off` is not an option of check | did you mean `--as-of`?",
                "--versoin | `--versoin` is not an option of infcheck | did you mean `--version`?",
                "help chekc | `chekc` is not a verb | did you mean `check`?",
                "help rules tset | `tset` is not a verb | did you mean `test`?",
                "check --as-of | `--as-of` needs a value | see `infcheck check --help`",
                "check --as-of 2019-02-01 --as-of 2019-02-02 | `--as-of` is given twice | give it once",
                "check --as-of 2019-2-1 | `2019-2-1` is not a date | write a day as YYYY-MM-DD, such as `--as-of 2019-02-01`",
                "check --as-of 2019-02-30 | `2019-02-30` is not a date | write a day as YYYY-MM-DD, such as `--as-of 2019-02-01`",
                "check --format jsn | `jsn` is not a value of `--format` | did you mean `json`?",
                "check --fail-on violations | `violations` is not a value of `--fail-on` | did you mean `violation`?",
                "rules fmt rules/inf-treaty | `rules/inf-treaty` is one word too many | see `infcheck rules fmt --help`",
                "rules lits | `lits` is not a verb | did you mean `list`?",
                "facts check --form json | `--form` is not an option of check | did you mean `--format`?",
                "check --as-of +999999999-12-31 | `+999999999-12-31` is after 2100 | a year is from 1930 to 2100; look at the order of its digits",
                "check --as-of=-999999999-01-01 | `-999999999-01-01` is before 1930 | a year is from 1930 to 2100; look at the order of its digits",
                "check --known-at +999999999-12-31 | `+999999999-12-31` is after 2100 | a year is from 1930 to 2100; look at the order of its digits",
                "check -o nowhere/x | there is no folder for `nowhere/x` | make the folder first"
            })
    void a_wrong_command_line_is_told_with_its_cure(String line, String message, String hint) {
        Outcome outcome = Cli.here().run(line.split(" "));
        assertThat(outcome)
                .isEqualTo(new Outcome(ExitCode.BAD_USAGE, "", "infcheck: " + message + "\n    hint: " + hint + "\n"));
    }

    @Test
    void help_prints_the_page_of_a_verb_or_of_all() {
        Cli cli = Cli.here();
        assertThat(cli.run("help", "check")).isEqualTo(cli.run("check", "--help"));
        assertThat(cli.run("help", "rules", "test")).isEqualTo(cli.run("rules", "test", "--help"));
        assertThat(cli.run("help")).isEqualTo(cli.run("--help"));
        assertThat(cli.run("help", "check").exit()).isEqualTo(ExitCode.OK);
    }

    @Test
    void the_option_version_says_what_the_verb_says() {
        Cli cli = Cli.here();
        assertThat(cli.run("--version")).isEqualTo(cli.run("version"));
        assertThat(cli.run("-V").out()).startsWith("infcheck ");
    }

    @Test
    void without_a_verb_the_verbs_are_listed() {
        Outcome outcome = Cli.here().run();
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("check", "provisions", "version", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "diff",
                "find",
                "list systems",
                "list scenarios",
                "list readings",
                "list parameters",
                "list states",
                "list sources",
                "explain",
                "provisions",
                "version",
                "rules check",
                "rules test",
                "rules fmt",
                "rules list",
                "rules show",
                "rules new",
                "facts check",
                "facts new"
            })
    void every_verb_explains_itself_with_exit_codes_and_examples(String verb) {
        Outcome outcome = Cli.here().run((verb + " --help").split(" "));
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Usage: infcheck " + verb, "Exit codes:", "Examples:");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
