package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verbs that tell what is installed. */
class LedgerTest {

    @Test
    void every_provision_is_encoded_or_says_why_not() {
        Outcome outcome = Cli.here().run("provisions");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out())
                .contains("VI(1)(a)", "Not encoded: ")
                .containsPattern("\n\\d+ provisions: \\d+ encoded, \\d+ not encoded\n$");
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void the_ledger_adds_up() {
        JsonNode book = JsonMapper.shared()
                .readTree(Cli.here().run("provisions", "--format", "json").out())
                .at("/books/0");
        assertThat(book.at("/counts/encoded").asInt()
                        + book.at("/counts/notEncoded").asInt())
                .isEqualTo(book.path("provisions").size())
                .isEqualTo(book.at("/counts/provisions").asInt());
        assertThat(book.path("provisions").valueStream())
                .allMatch(
                        p -> p.path("encoded").asBoolean() == p.path("because").isNull());
    }

    @Test
    void an_article_and_what_is_open_in_it_can_be_asked_for() {
        String article = Cli.here().run("provisions", "--article", "VI").out();
        assertThat(article).contains("\nVI(1)(a) ", "\nVI(2) ").doesNotContain("\nVII(1) ", "\nV(1) ");
        String open =
                Cli.here().run("provisions", "--article", "VIII", "--open").out();
        assertThat(open).contains("\nVIII(1) ", "Not encoded: later");
    }

    @Test
    void an_unknown_article_is_told_with_the_nearest() {
        Outcome outcome = Cli.here().run("provisions", "--article", "XVIII");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains("`XVIII` is not a provision of these rules", "hint: ");
    }

    @Test
    void the_version_names_rule_books_with_their_hashes() {
        Outcome outcome = Cli.here().run("version");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out())
                .containsPattern("infcheck +\\S.*\nrules +inf-treaty [0-9a-f]{16}, from rules\n")
                .containsPattern("Java +\\d+")
                .containsPattern("Drools +\\d+\\.\\d+\\.\\d+");
    }
}
