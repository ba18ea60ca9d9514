package infcheck.rulebook.stored;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of vetted books: those that ship with infcheck and, if there is one, a folder of those made since. The folder may be
 * deleted at any time. Where it cannot be read or written nothing is kept, and nobody is told.
 *
 * @param folder that need not be there yet; null where nothing is kept
 */
public record BookStore(@Nullable Path folder) {
    /** The folder where the build puts the entries of the books that ship. */
    public static final String SHIPPED = "infcheck/vetted/";

    private static final int MOST = 32;
    private static final String ENDING = ".book";

    /** The entries that ship, and no folder. */
    public static BookStore shipped() {
        return new BookStore(null);
    }

    /** The entry under a key, not yet looked into. */
    public Optional<byte[]> find(String key) {
        // what the program does not hold is looked for in each of its jars
        return ofFolder(key).or(() -> ofProgram(key));
    }

    /** Keeps an entry under a key; the oldest of many is dropped. */
    public void keep(String key, byte[] entry) {
        if (folder == null || ofProgram(key).isPresent()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, key, ".half");
            try {
                Files.write(half, entry);
                Files.move(half, folder.resolve(key + ENDING), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
            dropOldest(folder);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            // what is not kept is made again
            return;
        }
    }

    private static Optional<byte[]> ofProgram(String key) {
        try (InputStream entry = BookStore.class.getResourceAsStream("/" + SHIPPED + key)) {
            return entry == null ? Optional.empty() : Optional.of(entry.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> ofFolder(String key) {
        Path file = folder == null ? null : folder.resolve(key + ENDING);
        try {
            return file == null || !Files.isRegularFile(file)
                    ? Optional.empty()
                    : Optional.of(Files.readAllBytes(file));
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static void dropOldest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Aged> entries = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                entries.add(new Aged(file, Files.getLastModifiedTime(file)));
            }
            entries.sort(Comparator.comparing(Aged::written).reversed());
            for (Aged old : entries.subList(Math.min(MOST, entries.size()), entries.size())) {
                Files.deleteIfExists(old.file());
            }
        }
    }

    private record Aged(Path file, FileTime written) {}
}
