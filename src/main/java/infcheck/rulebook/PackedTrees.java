package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.document.PackedBooks;
import infcheck.rulebook.stored.BookStore;
import infcheck.rulebook.stored.ProgramPrint;
import infcheck.rulebook.stored.StoredEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Vets the books that ship when infcheck is built, so that no run of it has to. */
public final class PackedTrees {
    private PackedTrees() {}

    /**
     * Writes the print of the program and the tree of each packed book. A book with mistakes has none: a run tells them.
     *
     * @param args the folder of the classes
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        String print = ProgramPrint.of(classes);
        Path folder = emptied(classes.resolve(BookStore.SHIPPED));
        Files.writeString(classes.resolve(ProgramPrint.WRITTEN), print);
        for (BookFiles files : PackedBooks.shipped().books()) {
            String key = VettedBooks.key(print, files);
            Diagnostics diagnostics = new Diagnostics();
            Optional<StoredEntry> entry = new BookReader(files, diagnostics)
                    .book()
                    .flatMap(book -> VettedBook.of(book, files, diagnostics).entry(files));
            if (entry.isPresent()) {
                Files.write(folder.resolve(key), entry.get().bytes(key));
            }
        }
    }

    /** A folder without what an earlier build left in it, so that the same sources always make the same jar. */
    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> earlier = Files.list(folder)) {
            for (Path file : earlier.toList()) {
                Files.delete(file);
            }
        }
        return folder;
    }
}
