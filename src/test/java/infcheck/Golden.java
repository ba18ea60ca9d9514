package infcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output in files, re-recorded with {@code -Dupdate} and read in the diff. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/infcheck");

    private Golden() {}

    /** Compares a text with the file of that name below the test resources; a report as JSON also with its schema. */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        JsonSchemas.demandIfReport(actual);
        try {
            if (updating()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether expected output is to be recorded and not compared. */
    public static boolean updating() {
        return System.getProperty("update") != null;
    }
}
