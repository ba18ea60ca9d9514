package infcheck.document.folder;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder and what lies below it: names first, and of the files only those that are asked for. */
public final class Folder {
    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 5_000_000;

    /** The most bytes that all files read from one folder may have together. */
    public static final long LARGEST_TOGETHER = 50_000_000;

    private final Path root;
    private final Diagnostics diagnostics;

    public Folder(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    public Path root() {
        return root;
    }

    /** The entries of the folder itself, sorted by name, without hidden ones; empty, after an error, if it cannot be read. */
    public Optional<List<FolderEntry>> entries() {
        EntryKind kind = EntryKind.of(root);
        // a folder that was named is read, whatever way leads to it
        return entries(new FolderEntry(root, "", kind == EntryKind.LINK_UPWARDS ? EntryKind.FOLDER : kind));
    }

    /** The same of a folder below it. */
    public Optional<List<FolderEntry>> entries(FolderEntry inner) {
        // to list a pipe would wait for who writes to it
        if (!inner.isFolder()) {
            inner.refuse(diagnostics);
            return Optional.empty();
        }
        try {
            return Optional.of(list(inner.path(), Integer.MAX_VALUE));
        } catch (IOException | UncheckedIOException e) {
            new FolderEntry(inner.path(), inner.name(), EntryKind.UNREADABLE).refuse(diagnostics);
            return Optional.empty();
        }
    }

    /** The entries of a folder, this one or one below it: the first names that the system gives, and no more than so many. */
    List<FolderEntry> list(Path folder, int most) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .limit(most)
                    .map(path -> new FolderEntry(path, slashed(root.relativize(path)), EntryKind.of(path)))
                    .sorted(Comparator.comparing(FolderEntry::name))
                    .toList();
        }
    }

    /** The files among these; what is none, leads out of the folder or is too large is an error. */
    public List<SourceFile> read(List<FolderEntry> wanted) {
        long[] bytes = {0};
        return wanted.stream()
                .filter(entry -> staysInside(entry.path()))
                .filter(entry -> isWithin(entry, bytes))
                .flatMap(entry -> file(entry.path(), entry.name(), diagnostics).stream())
                .toList();
    }

    /** The one file of a name; what cannot be read is an error. */
    public Optional<SourceFile> file(String name) {
        return read(List.of(new FolderEntry(root.resolve(name), name, EntryKind.of(root.resolve(name))))).stream()
                .findFirst();
    }

    /**
     * One file; what cannot be read is a diagnostic.
     *
     * @param name what it is to be called below the folder it stands for
     */
    public static Optional<SourceFile> file(Path path, String name, Diagnostics diagnostics) {
        FolderEntry entry = new FolderEntry(path, name, EntryKind.of(path));
        if (!entry.isFile()) {
            entry.refuse(diagnostics);
            return Optional.empty();
        }
        try (InputStream file = Files.newInputStream(path)) {
            // the size of a file may be other than is said, or grow
            byte[] bytes = Files.size(path) > LARGEST ? null : file.readNBytes((int) LARGEST + 1);
            if (bytes != null && bytes.length <= LARGEST) {
                return Optional.of(new SourceFile(slashed(path), name, bytes));
            }
            diagnostics.error(entry.at(), "too-large", "the file is larger than " + LARGEST + " bytes", "split it");
        } catch (IOException e) {
            new FolderEntry(path, name, EntryKind.UNREADABLE).refuse(diagnostics);
        }
        return Optional.empty();
    }

    /** Whether all files up to this one come to no more than may be read; told once. */
    private boolean isWithin(FolderEntry entry, long[] bytes) {
        long before = bytes[0];
        bytes[0] += size(entry.path());
        if (before <= LARGEST_TOGETHER && bytes[0] > LARGEST_TOGETHER) {
            diagnostics.error(
                    Place.of(slashed(root)),
                    "too-large",
                    "the files together are larger than " + LARGEST_TOGETHER + " bytes",
                    "remove what does not belong here, or split the folder");
        }
        return bytes[0] <= LARGEST_TOGETHER;
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    private boolean staysInside(Path path) {
        try {
            if (!Files.exists(path) || path.toRealPath().startsWith(root.toRealPath())) {
                return true;
            }
            String message = "the link leads outside `" + slashed(root) + "`";
            diagnostics.error(Place.of(slashed(path)), "link-outside", message, "copy the file");
        } catch (IOException e) {
            new FolderEntry(path, "", EntryKind.UNREADABLE).refuse(diagnostics);
        }
        return false;
    }

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
