package infcheck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** Named pipes, from which a reader would wait for ever. */
public final class Pipes {
    private Pipes() {}

    /** Makes one; where the system has none the test is skipped. */
    public static void make(Path path) {
        try {
            Process made = new ProcessBuilder("mkfifo", path.toString()).start();
            assumeTrue(made.waitFor() == 0, "mkfifo fails");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            assumeTrue(false, "interrupted");
        } catch (IOException e) {
            assumeTrue(false, "no mkfifo here");
        }
    }
}
