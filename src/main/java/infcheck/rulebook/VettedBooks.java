package infcheck.rulebook;

import infcheck.document.folder.Hash;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.stored.BookStore;
import infcheck.rulebook.stored.ProgramPrint;
import infcheck.rulebook.stored.StoredEntry;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule books that were vetted before, known by the hash of their files and by the program that vetted them.
 *
 * @param store where they are; null where none is known and none is kept
 * @param trusted whether a book that was vetted before is taken as it is
 */
public record VettedBooks(@Nullable BookStore store, boolean trusted) {
    /** Knows none and keeps none. */
    static final VettedBooks NONE = new VettedBooks(null, false);

    /** Those that ship with infcheck; others are vetted each time, and nothing is written. */
    public static VettedBooks shipped() {
        return new VettedBooks(BookStore.shipped(), true);
    }

    /** Those that ship, and in a folder the last others that were vetted. */
    public static VettedBooks keptIn(Path folder) {
        return new VettedBooks(new BookStore(folder), true);
    }

    /** The same, but every book is vetted again, and kept. */
    public VettedBooks anew() {
        return new VettedBooks(store, false);
    }

    /** The key of a book; null where none is known and none is kept. */
    @Nullable
    String key(BookFiles files) {
        return store == null
                ? null
                : Print.OF_PROGRAM.map(print -> key(print, files)).orElse(null);
    }

    /** The key of a book for a program. */
    static String key(String print, BookFiles files) {
        return ProgramPrint.key(print, Hash.whole(files.law()));
    }

    /** The trusted entry under a key; null where there is none. */
    @Nullable
    StoredEntry known(String key) {
        return trusted ? entry(key).orElse(null) : null;
    }

    /** Whether there is an entry already, be it trusted or not. */
    boolean holds(String key) {
        return entry(key).isPresent();
    }

    private Optional<StoredEntry> entry(String key) {
        return store == null ? Optional.empty() : store.find(key).flatMap(bytes -> StoredEntry.read(key, bytes));
    }

    void keep(String key, StoredEntry entry) {
        if (store != null) {
            store.keep(key, entry.bytes(key));
        }
    }

    /** Read once, when it is first asked for. */
    private static final class Print {
        static final Optional<String> OF_PROGRAM = ProgramPrint.read();
    }
}
