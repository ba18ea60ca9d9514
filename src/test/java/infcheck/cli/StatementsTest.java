package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What persons said of a subject stands beside its findings, as no act. */
class StatementsTest {
    private static final String SAID = "said of it: A. Person (US), 2018-10-20, no act: It flies too far.";
    private static final String STATEMENTS = """
            - id: one
              by: A. Person
              state: US
              on: 2018-10-20
              says: It flies too far.
              about: [us-thaad]
              source: faz-2019-02
              published: 2018-10-21
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_a_small_folder_of_facts() throws IOException {
        for (String file :
                List.of("facts/sources.yaml", "facts/systems/ru-kalibr.yaml", "facts/systems/us-thaad.yaml")) {
            Path copy = folder.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of(file), copy);
        }
        Files.writeString(folder.resolve("facts/statements.yaml"), STATEMENTS);
    }

    @Test
    void the_text_ends_with_what_was_said_of_the_subject() {
        assertThat(text("--as-of", "2019-02-01")).contains(SAID);
        assertThat(text("--as-of", "2019-02-01", "--by", "RU")).contains(SAID);
    }

    @Test
    void what_was_not_yet_said_or_not_yet_known_is_withheld() {
        assertThat(text("--as-of", "2018-10-19")).doesNotContain("said of it");
        assertThat(text("--as-of", "2018-10-20")).contains(SAID);
        assertThat(text("--as-of", "2019-02-01", "--known-at", "2018-10-20")).doesNotContain("said of it");
        assertThat(text("--as-of", "2019-02-01", "--known-at", "2018-10-21")).contains(SAID);
    }

    @Test
    void json_has_a_list_of_statements_for_each_subject() {
        JsonNode subjects = JsonMapper.shared()
                .readTree(run("check", "--as-of", "2019-02-01", "--format", "json"))
                .path("subjects");
        assertThat(subjects.at("/1/statements"))
                .hasToString("[{\"id\":\"one\",\"by\":\"A. Person\",\"state\":\"US\",\"on\":\"2018-10-20\","
                        + "\"says\":\"It flies too far.\",\"act\":null}]");
        assertThat(subjects.at("/0/statements")).hasToString("[]");
    }

    /** On one line, however it was wrapped. */
    private String text(String... options) {
        Stream<String> args = Stream.concat(Stream.of("check", "THAAD"), Stream.of(options));
        return run(args.toArray(String[]::new)).replaceAll("\\s+", " ");
    }

    private String run(String... args) {
        Cli.Outcome outcome = new Cli(folder).run(args);
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        return outcome.out();
    }
}
