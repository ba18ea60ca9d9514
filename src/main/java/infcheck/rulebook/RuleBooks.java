package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.document.PackedBooks;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads rule books. */
public final class RuleBooks {
    private RuleBooks() {}

    /**
     * The book in a folder, or every book in the folders below it: treaties before pledges, otherwise sorted by folder.
     *
     * @throws BadInputException with the problems of all files of all books; also where a file lies among them that is none of
     *     theirs
     */
    public static List<RuleBook> read(Path path) {
        Diagnostics diagnostics = new Diagnostics();
        List<RuleBook> books = read(path, diagnostics);
        diagnostics.throwUnlessWhole();
        return books;
    }

    /**
     * The same books, with what is only suspicious in them, and without what lies among them and is not read.
     *
     * @param diagnostics gets the warnings, and a line or two for what was left out
     * @throws BadInputException with the problems of all files of all books, warnings included
     */
    public static List<RuleBook> read(Path path, Diagnostics diagnostics) {
        return read(path, VettedBooks.shipped(), diagnostics);
    }

    /**
     * The same books; those that were vetted before are not vetted again.
     *
     * @param vetted knows them, and keeps what it does not know
     */
    public static List<RuleBook> read(Path path, VettedBooks vetted, Diagnostics diagnostics) {
        return books(found(files(path, diagnostics), vetted), diagnostics);
    }

    /**
     * The treaties among the same books, or all where none is one; of the others no file but their front is read, so that no
     * mistake in them is told. A book whose front has a mistake may be a treaty.
     *
     * @param diagnostics gets the warnings
     * @throws BadInputException with the problems of all files of these books, warnings included
     */
    public static List<RuleBook> treaties(Path path, VettedBooks vetted, Diagnostics diagnostics) {
        List<FoundBook> all = found(files(path, diagnostics), vetted);
        List<FoundBook> treaties = all.stream().filter(FoundBook::mayBeTreaty).toList();
        return books(treaties.isEmpty() ? all : treaties, diagnostics);
    }

    /**
     * The front of each of the same books; nothing else of a book is read.
     *
     * @throws BadInputException where there is no book, or a front has a mistake
     */
    public static List<BookFront> fronts(Path path, VettedBooks vetted, Diagnostics diagnostics) {
        return fronts(found(files(path, diagnostics), vetted), diagnostics);
    }

    /** The front of each of the books that ship with infcheck. */
    public static List<BookFront> packedFronts(VettedBooks vetted) {
        return fronts(found(PackedBooks.shipped().books(), vetted), new Diagnostics());
    }

    private static List<BookFront> fronts(List<FoundBook> books, Diagnostics diagnostics) {
        List<BookFront> fronts = books.stream()
                .flatMap(found -> found.front(diagnostics).stream())
                .sorted(Comparator.comparing(BookFront::kind))
                .toList();
        diagnostics.throwIfErrors();
        return fronts;
    }

    /** The books that ship with infcheck: treaties before pledges, otherwise sorted by folder. */
    public static List<RuleBook> packed() {
        return packed(VettedBooks.shipped());
    }

    /** The same books, perhaps vetted anew. */
    public static List<RuleBook> packed(VettedBooks vetted) {
        return books(found(PackedBooks.shipped().books(), vetted), new Diagnostics());
    }

    /** Vets books anew and keeps none. */
    static List<RuleBook> read(List<BookFiles> books, Diagnostics diagnostics) {
        return books(found(books, VettedBooks.NONE), diagnostics);
    }

    private static List<FoundBook> found(List<BookFiles> books, VettedBooks vetted) {
        return books.stream().map(files -> FoundBook.of(files, vetted)).toList();
    }

    private static List<RuleBook> books(List<FoundBook> books, Diagnostics diagnostics) {
        List<RuleBook> read = books.stream()
                .flatMap(found -> found.book(diagnostics).stream())
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
        return new BookFolders(path, diagnostics)
                .books().stream().map(folder -> folder.read(diagnostics)).toList();
    }

    /** The files of which the same books are made, sorted by folder; none of them is opened. */
    public static List<Path> paths(Path path) {
        return new BookFolders(path, new Diagnostics())
                .books().stream().flatMap(folder -> folder.files().stream()).toList();
    }
}
