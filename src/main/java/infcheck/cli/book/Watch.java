package infcheck.cli.book;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Waits for a change of files.
 *
 * @param folders of books, or of folders of them, whose files count
 * @param pause waits a little; false to wait no longer
 */
public record Watch(List<Path> folders, BooleanSupplier pause) {
    private static final long PAUSE = 300;
    /** The cases of a book, in a folder of books. */
    private static final int DEEPEST = 3;

    private static final int MOST = 20_000;

    static Watch of(List<Path> folders) {
        return new Watch(folders, Watch::sleep);
    }

    /** The files that are there, for comparison with a later look. */
    SortedMap<Path, String> look() {
        SortedMap<Path, String> seen = new TreeMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, Set.of(), DEEPEST, new Look(seen));
            } catch (IOException e) {
                // what cannot be read now may be back at the next look
                seen.put(folder, "gone");
            }
        }
        return seen;
    }

    /** Notes files, of which a folder of books has not very many. */
    private static final class Look extends SimpleFileVisitor<Path> {
        private final SortedMap<Path, String> seen;

        Look(SortedMap<Path, String> seen) {
            this.seen = seen;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                seen.put(file, attributes.size() + " " + attributes.lastModifiedTime());
            }
            return seen.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            seen.put(file, "gone");
            return FileVisitResult.CONTINUE;
        }
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
