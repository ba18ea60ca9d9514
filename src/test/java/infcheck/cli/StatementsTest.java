package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What persons said of a subject stands beside its findings, as no act. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementsTest {
    private static final String SAID =
            "said of it: Donald Trump (US), 2018-10-20, no act: The USA will leave the Treaty, because"
                    + " Russia has been breaking it for years.";

    @Test
    void the_text_ends_with_what_was_said_of_the_subject() {
        assertThat(text("--as-of", "2019-02-01")).contains(SAID);
        assertThat(text("--as-of", "2019-02-01", "--by", "RU")).contains(SAID);
    }

    @Test
    void what_was_not_yet_said_or_not_yet_known_is_withheld() {
        assertThat(text("--as-of", "2018-10-19")).doesNotContain("said of it");
        assertThat(text("--as-of", "2018-10-20")).contains(SAID);
        assertThat(text("--as-of", "2019-02-01", "--known-at", "2018-10-19")).doesNotContain("said of it");
        assertThat(text("--as-of", "2019-02-01", "--known-at", "2018-10-20")).contains(SAID);
    }

    @Test
    void json_has_a_list_of_statements_for_each_subject() {
        JsonNode subjects = JsonMapper.shared()
                .readTree(run("check", "facts", "9M729", "us-thaad", "--as-of", "2019-02-01", "--format", "json"))
                .path("subjects");
        assertThat(subjects.at("/0/statements/0"))
                .hasToString("{\"id\":\"trump-2018-10-20-breach\",\"by\":\"Donald Trump\",\"state\":\"US\","
                        + "\"on\":\"2018-10-20\","
                        + "\"says\":\"The USA will leave the Treaty, because Russia has been breaking it for years.\","
                        + "\"act\":null}");
        assertThat(subjects.at("/1/statements")).hasToString("[]");
    }

    /** On one line, however it was wrapped. */
    private static String text(String... options) {
        String[] args = Stream.concat(List.of("check", "facts", "9M729").stream(), List.of(options).stream())
                .toArray(String[]::new);
        return run(args).replaceAll("\\s+", " ");
    }

    private static String run(String... args) {
        Cli.Outcome outcome = Cli.here().run(args);
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        return outcome.out();
    }
}
