package infcheck.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import infcheck.Pipes;
import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.SoundBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer replaces an earlier answer, and nothing of another kind. */
class OutputFileTest {
    private static final String OLD = "what was there before";

    @TempDir
    private Path folder;

    private Path rule;
    private Path system;

    @BeforeEach
    void rules_and_facts() throws IOException {
        rule = SoundBook.in(folder).file("method.drl");
        system = Files.createDirectories(folder.resolve("facts/systems")).resolve("us-one.yaml");
        // what would be told of the facts shows that they were read
        Files.writeString(system, "id: us-one\n");
    }

    @Test
    void a_folder_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        refused("out", "`out` is a folder", "name a file in it");
        refused("new/", "`new/` is a folder", "name a file in it");
    }

    @Test
    void a_pipe_is_refused_and_stays_one() {
        Pipes.make(folder.resolve("pipe"));
        refused("pipe", "`pipe` is a named pipe, not a file", "name another file, or leave `-o` out");
        assertThat(Files.isRegularFile(folder.resolve("pipe"))).isFalse();
    }

    @Test
    void a_device_is_refused() {
        assumeTrue(Files.exists(Path.of("/dev/null")));
        refused("/dev/null", "`/dev/null` is a device, not a file", "name another file, or leave `-o` out");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void a_link_is_refused_wherever_it_leads_and_stays_one() throws IOException {
        Files.writeString(folder.resolve("answer.txt"), OLD);
        for (String to : List.of("answer.txt", "nowhere", "link", "..")) {
            Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(to));
            refused("link", "`link` is a link", "name the file that it points to, or another");
            assertThat(Files.isSymbolicLink(link)).isTrue();
            Files.delete(link);
        }
        assertThat(folder.resolve("answer.txt")).hasContent(OLD);
    }

    @Test
    void a_file_that_is_read_is_refused() {
        refused(
                "facts/systems/us-one.yaml",
                "`facts/systems/us-one.yaml` is an input of this command",
                "name another file");
        refused("rules/pact/method.drl", "`rules/pact/method.drl` is an input of this command", "name another file");
        refused(
                "facts/../rules/pact/book.yaml",
                "`facts/../rules/pact/book.yaml` is an input of this command",
                "name another file");
    }

    @Test
    void a_file_that_is_read_is_refused_by_another_name_too() throws IOException {
        Path other = Files.createDirectories(folder.resolve("there")).resolve("other.txt");
        for (Path read : List.of(rule, system)) {
            Files.createLink(other, read);
            refused(
                    "there/other.txt",
                    "`there/other.txt` is an input of this command, as `" + read + "`",
                    "name another file");
            Files.delete(other);
        }
        Files.createSymbolicLink(folder.resolve("way"), rule.getParent());
        refused(
                "way/method.drl",
                "`way/method.drl` is an input of this command, as `" + rule + "`",
                "name another file");
    }

    @Test
    void the_file_of_a_scenario_is_refused() throws IOException {
        Path scenario =
                Files.createDirectories(folder.resolve("facts/scenarios/x")).resolve("scenario.yaml");
        Files.writeString(scenario, "title: x\n");
        Outcome outcome = run("check", "--scenario", "facts/scenarios/x", "-o", "facts/scenarios/x/scenario.yaml");
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run("facts", "check", "-o", "facts/scenarios/x/scenario.yaml")
                        .exit())
                .isEqualTo(ExitCode.FAILED);
        assertThat(scenario).hasContent("title: x\n");
    }

    @Test
    void a_file_that_must_not_be_written_is_refused_even_to_who_could() throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.txt"), OLD);
        Files.setPosixFilePermissions(answer, PosixFilePermissions.fromString("r--r--r--"));
        refused("answer.txt", "`answer.txt` is write-protected", "change its permissions, or name another file");
        assertThat(answer).hasContent(OLD);
    }

    @Test
    void a_folder_that_cannot_be_written_says_how_to_mend_it() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(closed), "this user may write everywhere");
        refused(
                "closed/answer.txt",
                "the folder `" + closed + "` cannot be written",
                "change its permissions, or name another folder");
        assertThat(run("facts", "new", "system", "us-new", "--facts", "closed").exit())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void a_folder_that_takes_no_file_is_refused_whoever_asks() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        Outcome outcome = run("check", "-o", "/proc/self/answer.txt");
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err())
                .startsWith("infcheck: ")
                .contains("/proc/self", "\n    hint: ")
                .doesNotContain("us-one");
    }

    @Test
    void nothing_is_left_beside_the_answer() throws IOException {
        run("provisions", "-o", "answer.txt");
        assertThat(run("provisions", "-o", "answer.txt").exit()).isEqualTo(ExitCode.OK);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("answer.txt", "facts", "rules");
        }
    }

    /** Nothing is read, nothing computed, nothing written. */
    private void refused(String file, String message, String hint) {
        Path there = folder.resolve(file);
        boolean before = Files.exists(there, LinkOption.NOFOLLOW_LINKS);
        assertThat(run("check", "-o", file))
                .isEqualTo(new Outcome(ExitCode.FAILED, "", "infcheck: " + message + "\n    hint: " + hint + "\n"));
        assertThat(Files.exists(there, LinkOption.NOFOLLOW_LINKS)).isEqualTo(before);
    }

    private Outcome run(String... args) {
        return new Cli(folder).run(args);
    }
}
