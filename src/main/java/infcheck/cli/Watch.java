package infcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Waits for a change of files.
 *
 * @param folders whose files count, however deep they lie
 * @param pause waits a little; false to wait no longer
 */
record Watch(List<Path> folders, BooleanSupplier pause) {
    private static final long PAUSE = 300;

    static Watch of(List<Path> folders) {
        return new Watch(folders, Watch::sleep);
    }

    /** What is there, for a later look. */
    SortedMap<Path, String> look() {
        SortedMap<Path, String> seen = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> seen.put(file, state(file)));
            } catch (IOException | UncheckedIOException e) {
                // what cannot be read now may be back at the next look
                seen.put(folder, "gone");
            }
        }
        return seen;
    }

    /** Waits until anything is other than it was seen; false where nobody wants to wait any longer. */
    boolean changed(SortedMap<Path, String> since) {
        while (pause.getAsBoolean()) {
            if (!look().equals(since)) {
                return true;
            }
        }
        return false;
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sleep() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
