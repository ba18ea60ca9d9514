package infcheck.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import infcheck.Pipes;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies among rules or facts and is none is named in a line or two, and the rest is judged as usual. */
@Timeout(value = 60, unit = SECONDS)
class StrangeFilesTest {
    private static final String SYSTEM = """
            id: %1$s
            names: [N-%1$s]
            state: US
            flight-path: ballistic
            weapon-delivery: true
            platforms: [ground-mobile]
            range-km: 900
            source: report
            acts:
            - possession: { from: 1990, until: 1992 }
            sources: [ { id: report, title: A, publisher: B, basis: computed } ]
            """;

    @TempDir
    private Path folder;

    private Path rules;
    private Path facts;
    private String judged = "";

    @BeforeEach
    void a_sound_book_and_one_system() throws IOException {
        rules = SoundBook.in(folder).file("book.yaml").resolveSibling("..").normalize();
        facts = folder.resolve("facts");
        write(facts.resolve("systems/us-one.yaml"), SYSTEM.formatted("us-one"));
        Outcome plain = check();
        assertThat(plain.err()).isEmpty();
        judged = plain.out();
        assertThat(judged).contains("us-one", "1 subject:");
    }

    @ParameterizedTest
    @CsvSource({
        "rules/stray.drl",
        "rules/terms.yaml",
        "rules/pact/more/method.drl",
        "rules/pact/cases/method.drl",
        "rules/pact/notes.txt",
        "rules/other/notes.txt",
        "facts/stray.yaml",
        "facts/more/stray.yaml",
        "facts/systems/old/us-old.yaml",
        "facts/systems/us-one.yaml.bak",
    })
    void one_file_in_the_wrong_folder(String name) throws IOException {
        write(folder.resolve(name), "rule of nobody: [");
        String shown = name.equals("rules/other/notes.txt") ? "rules/other" : name;
        named(check(), shown);
        assertThat(check().out()).isEqualTo(judged);
        named(name.startsWith("rules") ? run("rules", "check") : run("facts", "check"), shown);
    }

    @Test
    void a_pipe_a_socket_a_device_or_a_link_in_a_circle_where_nothing_belongs_is_named() throws IOException {
        for (String place : new String[] {"rules", "rules/pact", "rules/pact/cases", "facts", "facts/systems"}) {
            Files.createDirectories(folder.resolve(place));
            for (String name : new String[] {"pipe", "device", "self", "up"}) {
                Path odd = folder.resolve(place).resolve(name);
                switch (name) {
                    case "pipe" -> Pipes.make(odd);
                    case "device" -> Files.createSymbolicLink(odd, Path.of("/dev/null"));
                    case "self" -> Files.createSymbolicLink(odd, Path.of("self"));
                    default -> Files.createSymbolicLink(odd, Path.of(".."));
                }
                named(check(), place + "/" + name);
                assertThat(check().out()).isEqualTo(judged);
                Files.delete(odd);
            }
        }
    }

    @Test
    void a_pipe_or_a_link_to_itself_where_a_file_belongs_is_refused() throws IOException {
        for (String name : new String[] {
            "rules/pact/terms.yaml",
            "rules/pact/cases/odd.yaml",
            "rules/pact/odd.drl",
            "facts/systems/us-two.yaml",
            "facts/sources.yaml",
            "facts/launchers"
        }) {
            Path odd = folder.resolve(name);
            byte[] before = Files.exists(odd) ? Files.readAllBytes(odd) : null;
            Files.createDirectories(odd.getParent());
            Files.deleteIfExists(odd);
            Pipes.make(odd);
            refused(check(), name, "is a named pipe, not a file");
            Files.delete(odd);
            Files.createSymbolicLink(odd, odd.getFileName());
            refused(check(), name, "is a link to itself");
            Files.delete(odd);
            if (before != null) {
                Files.write(odd, before);
            }
        }
    }

    @Test
    void a_pipe_or_a_device_in_the_place_of_all_facts_or_rules_is_refused() {
        Pipes.make(folder.resolve("pipe"));
        refused(run("check", "pipe"), "pipe", "is a named pipe, not a file");
        refused(run("facts", "check", "/dev/null"), "/dev/null", "is a device, not a file");
        refused(run("check", "--rules", "pipe"), "pipe", "is a named pipe, not a file");
        refused(run("check", "--scenario", "pipe"), "pipe", "is a named pipe, not a file");
    }

    @Test
    void strangers_beside_the_rules_are_not_read() throws IOException {
        for (int file = 0; file < 120; file++) {
            sparse(rules.resolve("pact/data-" + file + ".bin"), 5_000_000);
            sparse(facts.resolve("data-" + file + ".bin"), 5_000_000);
        }
        long before = allocated();
        Outcome outcome = check();
        assertThat(allocated() - before).isLessThan(300_000_000);
        named(outcome, "data-0.bin");
        assertThat(outcome.err()).contains("and 118 more");
        assertThat(outcome.out()).isEqualTo(judged);
    }

    @Test
    void an_unreadable_folder_is_named() throws IOException {
        for (String name : new String[] {"rules/closed", "rules/pact/closed", "facts/closed", "facts/systems/closed"}) {
            Path closed = Files.createDirectories(folder.resolve(name));
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
            assumeTrue(!Files.isReadable(closed), "this user may read everything");
            named(check(), name);
            assertThat(check().out()).isEqualTo(judged);
            Files.delete(closed);
        }
    }

    @Test
    void an_empty_folder_is_named() throws IOException {
        Files.createDirectories(folder.resolve("rules/empty"));
        named(check(), "rules/empty");
        assertThat(check().out()).isEqualTo(judged);
        Files.createDirectories(folder.resolve("empty"));
        refused(run("check", "--rules", "empty"), "empty", "holds no rule book");
        refused(run("check", "empty"), "empty", "no system is here");
    }

    @ParameterizedTest
    @CsvSource({"., did you mean `./rules`?", "/, a book is a folder with a `book.yaml`", "facts, a book is a folder"})
    void a_folder_of_something_else_is_told_in_one_line(String given, String hint) {
        Outcome outcome = run("check", "--rules", given);
        refused(outcome, given, "holds no rule book");
        assertThat(outcome.err()).contains("hint: ");
        if (!given.equals("/")) {
            assertThat(outcome.err()).contains(hint.replace("./", folder.resolve(".") + "/"));
        }
    }

    @Test
    void a_folder_without_facts_is_told_in_two_lines() {
        for (String given : new String[] {".", "rules", "/"}) {
            Outcome outcome = run("check", given);
            assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(outcome.err().lines().filter(line -> line.contains("["))).hasSizeLessThanOrEqualTo(3);
            assertThat(outcome.err()).contains("no system is here");
        }
    }

    @Test
    void a_file_of_facts_under_another_ending_is_one_mistake() throws IOException {
        write(facts.resolve("systems/us-one.yaml"), SYSTEM.formatted("us-one").replaceAll("sources:.*\n", ""));
        write(facts.resolve("sources.yml"), "[]");
        refused(check(), "facts/sources.yml", "a fact file ends in `.yaml`");
    }

    private Outcome check() {
        return run("check");
    }

    private Outcome run(String... args) {
        return new Cli(folder).run(args);
    }

    /** It goes on, and one or two lines name what was left out. */
    private static void named(Outcome outcome, String name) {
        assertThat(outcome.err()).contains(name);
        assertThat(told(outcome)).isBetween(1L, 2L);
        assertThat(outcome.err()).contains(": skipped [", "hint: ").doesNotContain("error");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
    }

    /** It ends, and one line says why. */
    private static void refused(Outcome outcome, String name, String why) {
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err())
                .contains(name, ": error [", why, "\ninfcheck: 1 error in 1 file: nothing was checked\n");
    }

    private static long told(Outcome outcome) {
        return outcome.err()
                .lines()
                .filter(line -> line.contains(": skipped ["))
                .count();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void sparse(Path path, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
