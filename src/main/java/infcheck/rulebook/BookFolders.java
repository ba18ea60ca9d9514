package infcheck.rulebook;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.EntryKind;
import infcheck.document.folder.Folder;
import infcheck.document.folder.FolderEntry;
import infcheck.document.folder.StrayFiles;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.document.BookListing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the book in a folder, or the books in the folders below it, by names alone.
 *
 * @param path of the folder
 * @param diagnostics gets a line or two for what lies there and is no book
 */
record BookFolders(Path path, Diagnostics diagnostics) {

    private static final String CURE = "a book is a folder with a `" + BookFiles.FRONT + "`";

    /** The books, sorted by folder. */
    List<BookListing> books() {
        return new Folder(path, diagnostics).entries().map(this::among).orElse(List.of());
    }

    private List<BookListing> among(List<FolderEntry> entries) {
        List<FolderEntry> below = entries.stream().filter(BookFolders::isBook).toList();
        if (holds(entries, BookFiles.FRONT) || (below.isEmpty() && hasMark(entries))) {
            return List.of(new BookListing(path, entries));
        }
        if (below.isEmpty()) {
            noBook(entries);
        } else {
            tellOfOthers(entries);
        }
        return below.stream()
                .flatMap(folder -> new Folder(folder.path(), diagnostics)
                        .entries().map(inner -> new BookListing(folder.path(), inner)).stream())
                .toList();
    }

    private static boolean holds(List<FolderEntry> entries, String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    private static boolean hasMark(List<FolderEntry> entries) {
        return entries.stream().anyMatch(entry -> BookFiles.marks(entry.name()));
    }

    private static boolean isBook(FolderEntry folder) {
        return folder.isFolder()
                && new Folder(folder.path(), new Diagnostics())
                        .entries()
                        .filter(BookFolders::hasMark)
                        .isPresent();
    }

    private void noBook(List<FolderEntry> entries) {
        String shown = path.toString().replace('\\', '/');
        diagnostics.error(
                Place.of(shown),
                "no-book",
                "`" + shown + "` holds no rule book",
                near(entries).map(folder -> "did you mean `" + folder + "`?").orElse(CURE));
    }

    /** A folder below that holds books. */
    private static Optional<String> near(List<FolderEntry> entries) {
        return entries.stream()
                .filter(FolderEntry::isFolder)
                .filter(folder -> new Folder(folder.path(), new Diagnostics())
                        .entries().orElse(List.of()).stream()
                                .anyMatch(inner -> inner.isFolder()
                                        && EntryKind.of(inner.path().resolve(BookFiles.FRONT)) == EntryKind.FILE))
                .map(folder -> folder.at().file())
                .findFirst();
    }

    /** Reports what lies beside the folders of the books. */
    private void tellOfOthers(List<FolderEntry> entries) {
        StrayFiles strays = new StrayFiles(new Folder(path, diagnostics));
        for (FolderEntry entry : entries) {
            if (!strays.takes(entry) && entry.isFolder() && !isBook(entry)) {
                strays.add(Diagnostic.skipped(entry.at(), "no-book", "`" + entry.at() + "` holds no rule book", CURE));
            } else if (entry.isFile() && BookFiles.marks(entry.name())) {
                strays.add(StrayFiles.line(entry, "put it into the folder of its book"));
            }
        }
        strays.tell(diagnostics);
    }
}
