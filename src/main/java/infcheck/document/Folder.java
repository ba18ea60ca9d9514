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
import java.util.function.Predicate;
import java.util.stream.Stream;

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
            paths.filter(p -> Files.isRegularFile(p) && wanted.test(name(p)))
                    .sorted(Comparator.comparing(this::name))
                    .forEach(p -> add(read, p, real));
        } catch (IOException | UncheckedIOException e) {
            diagnostics.error(Place.of(shown(root)), "unreadable", "`" + shown(root) + "` cannot be read", hint());
        }
        return read;
    }

    private void add(List<SourceFile> read, Path path, Path real) {
        try {
            if (!path.toRealPath().startsWith(real)) {
                diagnostics.error(
                        Place.of(shown(path)),
                        "link-outside",
                        "the link leads out of `" + shown(root) + "`",
                        "copy the file");
            } else if (Files.size(path) > LARGEST) {
                diagnostics.error(
                        Place.of(shown(path)),
                        "too-large",
                        "the file is larger than " + LARGEST + " bytes",
                        "split it");
            } else {
                read.add(new SourceFile(shown(path), name(path), Files.readAllBytes(path)));
            }
        } catch (IOException e) {
            diagnostics.error(Place.of(shown(path)), "unreadable", "`" + shown(path) + "` cannot be read", null);
        }
    }

    private String hint() {
        return Files.exists(root) ? "check the rights of the folder" : "there is no such folder";
    }

    private String name(Path path) {
        return slashed(root.relativize(path));
    }

    private static String shown(Path path) {
        return slashed(path);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
