package infcheck.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules listed, and one shown. */
class RulesShowCommandTest {
    private static final String FLIGHT_TEST = "VI.1.a flight-test of a weapon of intermediate range";

    @Test
    void every_rule_has_one_line() {
        Outcome outcome = run("rules", "list");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).containsPattern("^provision +cases +rule\n");
        assertThat(outcome.out().lines()).anyMatch(line -> line.matches("VI\\(1\\)\\(a\\) +\\d+  " + FLIGHT_TEST));
        assertThat(outcome.out()).containsPattern("\ninf-treaty: \\d+ rules, \\d+ cases");
    }

    @Test
    void rules_of_a_paragraph_or_with_a_word_are_listed() {
        assertThat(run("rules", "list", "VI(1)(a)").out())
                .contains(FLIGHT_TEST, "VI.1.a production of a launcher")
                .doesNotContain("VI.1.b");
        assertThat(run("rules", "list", "VI(1)").out())
                .contains(FLIGHT_TEST, "VI.1.b launch")
                .doesNotContain("VII");
        assertThat(run("rules", "list", "launcher").out())
                .contains("VI.1.a production of a launcher")
                .doesNotContain(FLIGHT_TEST);
    }

    @Test
    void a_rule_is_shown_in_plain_words() {
        Outcome outcome = run("rules", "show", "VI.1.a flight-test");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out())
                .startsWith(FLIGHT_TEST
                        + "\n  From entry into force no Party flight-tests an intermediate-range missile.\n")
                .contains(
                        "\n  VI(1)(a): ",
                        "\n  prohibition, wording verified: ",
                        "\n  stands at rules/inf-treaty/article-06-production-and-flight-test.drl:",
                        "\n  when\n    the date \"entry into force\"\n",
                        "\n  then there is\n    a breach of VI(1)(a), by State S, of T, by act A, on D\n",
                        "\n    fires: ",
                        "\n    near miss: ",
                        "\n  asks for what these conclude\n",
                        "\n  its conclusion is asked for by\n",
                        "\n    METHOD.1 a breach that nothing exempts is a violation\n");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VI.1.a flight-test | \"entry into force\" is 1988-06-01",
                "VII.4 below | \"shorter-range from\" is 500",
                "IV.1 intermediate-range missile eliminated | last day 1991-06-01: ",
                "VCLT.72 | \"suspended\" from 2019-02-02 until 2019-08-01: ",
                "VCLT.72 | \"suspension\": RU says \""
            })
    void what_a_rule_asks_for_by_name_is_shown_as_the_book_has_it(String rule, String told) {
        assertThat(run("rules", "show", rule).out().replaceAll("\n +", " ")).contains(" by the book ", told);
    }

    @Test
    void what_fits_several_rules_lists_them() {
        assertThat(run("rules", "show", "VI.1.a").out())
                .startsWith("provision  cases  rule")
                .contains(FLIGHT_TEST);
        assertThat(run("rules", "show", "VI").out())
                .contains(FLIGHT_TEST, "VI.1.b launch")
                .doesNotContain("VII.");
    }

    @Test
    void programs_get_the_same() {
        JsonNode list = json("rules", "list", "VI(1)(a)", "--format", "json").at("/books/0");
        assertThat(list.path("id").asString()).isEqualTo("inf-treaty");
        assertThat(list.path("rules").valueStream().map(r -> r.path("name").asString()))
                .contains(FLIGHT_TEST);
        JsonNode rule = json("rules", "show", FLIGHT_TEST, "--format", "json");
        assertThat(rule.at("/provision/id").asString()).isEqualTo("VI(1)(a)");
        assertThat(rule.path("when").size()).isEqualTo(3);
        assertThat(rule.at("/cases/0/fires").isBoolean()).isTrue();
        assertThat(rule.path("asking").valueStream().map(JsonNode::asString))
                .contains("METHOD.1 a breach that nothing exempts is a violation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show VI.1.c | `VI.1.c` | did you mean `VI.1.a`?",
                "list flihgt-test | `flihgt-test` | `infcheck rules list` has them all"
            })
    void an_unknown_rule_is_told_with_its_cure(String verb, String word, String hint) {
        Outcome outcome = run(("rules " + verb).split(" "));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("infcheck: no rule is called " + word + "\n    hint: " + hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "list", "test"})
    void a_paragraph_without_rules_is_told_as_that(String verb) {
        Outcome outcome = run("rules", verb, "VIII(7)");
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        ExitCode.BAD_USAGE,
                        "",
                        "infcheck: no rule states VIII(7) yet\n    hint: `infcheck rules new VIII.7` begins one\n"));
    }

    private static JsonNode json(String... args) {
        return JsonMapper.shared().readTree(run(args).out());
    }

    private static Outcome run(String... args) {
        return Cli.here().run(args);
    }
}
