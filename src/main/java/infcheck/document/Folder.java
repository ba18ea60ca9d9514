package infcheck.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files below a folder, sorted by name; never one that a link leads to outside the folder. */
public final class Folder {
    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 5_000_000;

    private final Path root;
    private final Diagnostics diagnostics;

    public Folder(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /** Every file whose name below the folder is wanted; a folder, file or link that cannot be read is a diagnostic. */
    public List<SourceFile> files(Predicate<String> wanted) {
        List<SourceFile> read = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            Path real = root.toRealPath();
            paths.filter(p -> isFile(p) && wanted.test(name(p)))
                    .sorted(Comparator.comparing(this::name))
                    .filter(p -> staysInside(p, real))
                    .forEach(p -> file(p, name(p), diagnostics).ifPresent(read::add));
        } catch (IOException | UncheckedIOException e) {
            unreadable(root, hint(), diagnostics);
        }
        return read;
    }

    /**
     * One file; what cannot be read is a diagnostic.
     *
     * @param name what it is to be called below the folder it stands for
     */
    public static Optional<SourceFile> file(Path path, String name, Diagnostics diagnostics) {
        try {
            if (Files.size(path) <= LARGEST) {
                return Optional.of(new SourceFile(slashed(path), name, Files.readAllBytes(path)));
            }
            String message = "the file is larger than " + LARGEST + " bytes";
            diagnostics.error(Place.of(slashed(path)), "too-large", message, "split it");
        } catch (IOException e) {
            unreadable(path, null, diagnostics);
        }
        return Optional.empty();
    }

    /** A link that leads nowhere counts: it was meant to be read. */
    private static boolean isFile(Path path) {
        return Files.isRegularFile(path) || (Files.isSymbolicLink(path) && Files.notExists(path));
    }

    private boolean staysInside(Path path, Path real) {
        try {
            if (path.toRealPath().startsWith(real)) {
                return true;
            }
            String message = "the link leads out of `" + slashed(root) + "`";
            diagnostics.error(Place.of(slashed(path)), "link-outside", message, "copy the file");
        } catch (IOException e) {
            unreadable(path, null, diagnostics);
        }
        return false;
    }

    private static void unreadable(Path path, @Nullable String hint, Diagnostics diagnostics) {
        String shown = slashed(path);
        diagnostics.error(Place.of(shown), "unreadable", "`" + shown + "` cannot be read", hint);
    }

    private String hint() {
        return Files.exists(root) ? "check the rights of the folder" : "there is no such file or folder";
    }

    private String name(Path path) {
        return slashed(root.relativize(path));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
