package infcheck.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher says what the jar says, whatever becomes of its archive of classes. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path LAUNCHER = Path.of("target/infcheck/bin/infcheck").toAbsolutePath();
    private static final String SYSTEM =
            Path.of("facts/systems/us-thaad.yaml").toAbsolutePath().toString();
    private static final int PATIENCE = 900;

    @TempDir
    private Path temp;

    private Path cache = Path.of("");

    @BeforeEach
    void keepInAFolderOfItsOwn() {
        cache = temp.resolve("a cache/infcheck");
    }

    @Tag("long")
    @Test
    void with_a_whole_and_a_foreign_archive_the_answer_is_the_same_clean_json()
            throws IOException, InterruptedException {
        ProcessOutcome jar = ProcessOutcome.jar(temp, "check", SYSTEM, "--format", "json");
        assertThat(check()).isEqualTo(jar);
        Path archive = archive();
        assertThat(check()).isEqualTo(jar);
        byte[] whole = Files.readAllBytes(archive);
        byte[] foreign = whole.clone();
        Arrays.fill(foreign, 64, 2048, (byte) 7);
        for (byte[] bad : List.of(new byte[whole.length], foreign)) {
            Files.write(archive, bad);
            assertThat(check()).isEqualTo(jar);
        }
    }

    @Tag("long")
    @Test
    void half_an_archive_is_left_out_and_made_anew() throws IOException, InterruptedException {
        ProcessOutcome jar = ProcessOutcome.jar(temp, "check", SYSTEM, "--format", "json");
        assertThat(check()).isEqualTo(jar);
        Path archive = archive();
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        assertThat(check()).isEqualTo(jar);
        archive();
        assertThat(check()).isEqualTo(jar);
        assertThat(cache).isDirectoryNotContaining(file -> !file.toString().endsWith(".jsa"));
    }

    @Test
    void the_archive_can_be_switched_off() {
        assertThat(version(Map.of("INFCHECK_ARCHIVE", "off", "INFCHECK_CACHE", cache.toString())))
                .isEqualTo(ProcessOutcome.jar(temp, "version"));
        assertThat(cache).doesNotExist();
        assertThat(version(Map.of("INFCHECK_CACHE", "off", "XDG_CACHE_HOME", temp.toString())))
                .isEqualTo(ProcessOutcome.jar(temp, "version"));
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void where_the_cache_cannot_be_written_it_just_runs() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "text");
        assertThat(version(Map.of("INFCHECK_CACHE", file.toString()))).isEqualTo(ProcessOutcome.jar(temp, "version"));
        assertThat(version(Map.of("INFCHECK_CACHE", "/proc/none"))).isEqualTo(ProcessOutcome.jar(temp, "version"));
        assertThat(file).hasContent("text");
    }

    @Test
    void the_exit_code_is_that_of_the_jar() {
        ProcessOutcome launch = start(Map.of("INFCHECK_ARCHIVE", "off"), "chekc");
        assertThat(launch).isEqualTo(ProcessOutcome.jar(temp, "chekc"));
        assertThat(launch.exit()).isEqualTo(64);
    }

    private ProcessOutcome version(Map<String, String> variables) {
        return start(variables, "version");
    }

    private ProcessOutcome check() {
        return start(Map.of("INFCHECK_CACHE", cache.toString()), "check", SYSTEM, "--format", "json");
    }

    private ProcessOutcome start(Map<String, String> variables, String... args) {
        return ProcessOutcome.process(
                temp,
                variables,
                Stream.concat(Stream.of(LAUNCHER.toString()), Stream.of(args)).toList());
    }

    /** The archive, which another process makes after the first answer. */
    private Path archive() throws IOException, InterruptedException {
        for (int second = 0; second < PATIENCE; second++) {
            try (Stream<Path> files = Files.list(cache)) {
                List<Path> all = files.toList();
                if (all.size() == 1 && all.get(0).toString().endsWith(".jsa")) {
                    return all.get(0);
                }
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("no archive was made in " + PATIENCE + " seconds");
    }
}
