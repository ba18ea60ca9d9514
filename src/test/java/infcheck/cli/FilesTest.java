package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are read and written, in a folder of their own. */
class FilesTest {
    private static final String FACTS = Path.of("facts").toAbsolutePath().toString();
    private static final String OLD = "what was there before";

    @TempDir
    private Path folder;

    private Path answer;

    @BeforeEach
    void an_older_answer() throws IOException {
        answer = Files.writeString(folder.resolve("answer.txt"), OLD);
    }

    @Test
    void an_answer_may_go_to_a_file() throws IOException {
        Outcome outcome = run("check", FACTS, "-o", "answer.txt");
        assertThat(outcome).isEqualTo(new Outcome(ExitCode.OK, "", ""));
        assertThat(answer).hasContent(run("check", FACTS).out());
        assertThat(files()).containsExactly("answer.txt");
    }

    @Test
    void nothing_is_written_where_anything_fails() throws IOException {
        assertThat(run("check", FACTS, "no-such-subject", "-o", "answer.txt").exit())
                .isEqualTo(ExitCode.BAD_USAGE);
        assertThat(answer).hasContent(OLD);
        assertThat(files()).containsExactly("answer.txt");
    }

    @Test
    void what_is_found_is_written_all_the_same() {
        String scenario = FACTS + "/scenarios/treaty-in-force";
        Outcome outcome = run("check", FACTS, "--scenario", scenario, "--fail-on", "violation", "-o", "answer.txt");
        assertThat(outcome.exit()).isEqualTo(ExitCode.FOUND);
        assertThat(answer).content().contains("scenarios  treaty-in-force");
    }

    @Test
    void without_a_folder_of_rules_the_packed_ones_are_used() {
        assertThat(run("check", FACTS).out()).contains("packed in the program");
        assertThat(run("version").out()).contains("packed in the program");
    }

    @Test
    void without_facts_it_says_which_folder_is_missing() {
        assertThat(run("check").err())
                .startsWith("infcheck: there is no file or folder `facts`\n    hint: give the folder of facts");
        assertThat(run("check", "us-thaad").err())
                .startsWith("infcheck: `us-thaad` is not a file, a folder or a subject\n");
    }

    @Test
    void bad_facts_are_told_all_at_once_and_nothing_is_checked() throws IOException {
        Path systems = Files.createDirectories(folder.resolve("facts/systems"));
        Files.writeString(systems.resolve("a.yaml"), "id: a\nnames: [A]\nstate: US\nrange: 3\n");
        Files.writeString(systems.resolve("b.yaml"), "id: c\n");
        Outcome outcome = run("check", "-o", "answer.txt");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("facts/systems/a.yaml:4:1: error [unknown-key]", "facts/systems/b.yaml:")
                .containsPattern("\ninfcheck: \\d+ errors in \\d files: nothing was checked\n$");
        assertThat(answer).hasContent(OLD);
    }

    @Test
    void bad_rules_and_scenarios_are_told_too() {
        assertThat(run("check", FACTS, "--rules", "nowhere").exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("check", FACTS, "--scenario", "nowhere").exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(run("provisions", "--rules", "nowhere").exit()).isEqualTo(ExitCode.BAD_INPUT);
    }

    private Outcome run(String... args) {
        return new Cli(folder).run(args);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
