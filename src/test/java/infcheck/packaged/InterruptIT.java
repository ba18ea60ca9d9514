package infcheck.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C ends the packaged program cleanly. */
@DisabledOnOs(OS.WINDOWS)
class InterruptIT {
    private static final String LAUNCHER =
            Path.of("target/infcheck/bin/infcheck").toAbsolutePath().toString();
    private static final String FACTS = Path.of("facts").toAbsolutePath().toString();

    /** The bit of the signal in the mask of a process. */
    private static final long SIGINT = 2;

    @TempDir
    private Path folder;

    @Test
    void it_ends_with_130_says_nothing_and_leaves_no_half_of_a_file() throws IOException, InterruptedException {
        assumeThat(ignoresInterrupts())
                .as("whoever began this build ignores Ctrl-C")
                .isFalse();
        Path err = Files.createTempFile("infcheck", ".err");
        ProcessBuilder builder = new ProcessBuilder(
                        LAUNCHER,
                        "flip",
                        FACTS,
                        "--changes",
                        "2",
                        "-o",
                        folder.resolve("flip.txt").toString())
                .redirectError(err.toFile());
        builder.environment().put("INFCHECK_CACHE", "off");
        Process process = builder.start();
        TimeUnit.MILLISECONDS.sleep(900);
        ProcessOutcome.process(folder, List.of("kill", "-INT", String.valueOf(process.pid())));
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(err).isEmptyFile();
        assertThat(folder).isEmptyDirectory();
    }

    /** Whether a process that this one starts inherits that it ignores Ctrl-C, as what a script runs in the background does. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .mapToLong(line -> Long.parseUnsignedLong(
                                line.substring(line.indexOf(':') + 1).strip(), 16))
                        .anyMatch(ignored -> (ignored & SIGINT) != 0);
    }
}
