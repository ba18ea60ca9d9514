package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where rule books come from. */
public final class RuleBooks {
    private RuleBooks() {}

    /**
     * The book in a folder, or every book in the folders below it: treaties before pledges, otherwise sorted by folder.
     *
     * @throws BadInputException with the problems of all files of all books
     */
    public static List<RuleBook> read(Path path) {
        return read(path, new Diagnostics());
    }

    /**
     * The same books, with what is only suspicious in them.
     *
     * @param diagnostics gets the warnings
     * @throws BadInputException with the problems of all files of all books, warnings included
     */
    public static List<RuleBook> read(Path path, Diagnostics diagnostics) {
        return read(files(path, diagnostics), diagnostics);
    }

    /**
     * The treaties among the same books, or all where none is one; of the others no file but their front is read, so that no
     * mistake in them is told. A book whose front has a mistake may be a treaty.
     *
     * @param diagnostics gets the warnings
     * @throws BadInputException with the problems of all files of these books, warnings included
     */
    public static List<RuleBook> treaties(Path path, Diagnostics diagnostics) {
        List<BookFiles> all = files(path, diagnostics);
        List<BookFiles> treaties = all.stream().filter(BookFiles::mayBeTreaty).toList();
        return read(treaties.isEmpty() ? all : treaties, diagnostics);
    }

    /** The books that ship with infcheck: treaties before pledges, otherwise sorted by folder. */
    public static List<RuleBook> packed() {
        return read(PackedBooks.shipped().books(), new Diagnostics());
    }

    static List<RuleBook> read(List<BookFiles> books, Diagnostics diagnostics) {
        List<RuleBook> read = books.stream()
                .map(files -> new BookReader(files, diagnostics).book())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(book -> book.labels().kind()))
                .toList();
        Set<String> ids = new HashSet<>();
        read.stream()
                .filter(book -> !ids.add(book.id()))
                .forEach(book -> diagnostics.error(
                        Place.of(folder(book) + BookFiles.FRONT),
                        "duplicate-name",
                        "another book has the id `" + book.id() + "` too",
                        "give each the name of its folder"));
        diagnostics.throwIfErrors();
        return read;
    }

    private static String folder(RuleBook book) {
        String file = book.rules().get(0).at().file();
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The files of the book in a folder, or of every book in the folders below it, sorted by folder; none is parsed yet. */
    static List<BookFiles> files(Path path, Diagnostics diagnostics) {
        return folders(path, diagnostics).stream()
                .map(folder -> new BookFiles(slashed(folder), new Folder(folder, diagnostics).files(BookFiles::isRead)))
                .toList();
    }

    private static List<Path> folders(Path path, Diagnostics diagnostics) {
        try (Stream<Path> children = Files.list(path)) {
            List<Path> all = children.sorted().toList();
            List<Path> books = all.stream().anyMatch(p -> BookFiles.marks(name(p)))
                    ? List.of(path)
                    : all.stream().filter(RuleBooks::isBook).toList();
            if (books.isEmpty()) {
                diagnostics.error(
                        Place.of(slashed(path)),
                        "no-book",
                        "`" + slashed(path) + "` holds no rule book",
                        "a book is a folder with a `" + BookFiles.FRONT + "`");
            }
            return books;
        } catch (IOException e) {
            diagnostics.error(
                    Place.of(slashed(path)),
                    "unreadable",
                    "`" + slashed(path) + "` cannot be read",
                    Files.exists(path) ? "give a folder" : "there is no such folder");
            return List.of();
        }
    }

    private static boolean isBook(Path path) {
        return Files.isDirectory(path) && !name(path).startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
