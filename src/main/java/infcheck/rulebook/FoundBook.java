package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.Hash;
import infcheck.document.tree.Node;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.law.BookWording;
import infcheck.rulebook.stored.StoredEntry;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of one book, and what is known of them without vetting.
 *
 * @param key under which a vetted book is kept; null where none is
 * @param known what an earlier vetting made of the same files; null where it is not known or not trusted
 */
record FoundBook(
        BookFiles files,
        VettedBooks vetted,
        @Nullable String key,
        @Nullable StoredEntry known) {

    static FoundBook of(BookFiles files, VettedBooks vetted) {
        String key = vetted.key(files);
        return new FoundBook(files, vetted, key, key == null ? null : vetted.known(key));
    }

    /** Whether it is a treaty, or has a front of which that cannot be said. */
    boolean mayBeTreaty() {
        return known == null ? files.mayBeTreaty() : BookFront.of(known.title()).kind() == BookWording.Kind.TREATY;
    }

    /** The front; empty where it has a mistake, which the diagnostics then tell. */
    Optional<BookFront> front(Diagnostics diagnostics) {
        return known == null
                ? files.document("book", diagnostics).map(this::front)
                : Optional.of(BookFront.of(known.title()));
    }

    /** The book; empty where anything is wrong with it, which the diagnostics then tell. */
    Optional<RuleBook> book(Diagnostics diagnostics) {
        files.tellOfOthers(diagnostics);
        // where an earlier book has mistakes some checks are left out, and no stored warning would be the same
        if (diagnostics.hasErrors()) {
            return new BookReader(files, diagnostics).book();
        }
        Optional<VettedBook> before = stored();
        if (before.isEmpty()) {
            return vet(diagnostics);
        }
        before.get().warnings().forEach(diagnostics::add);
        return before.map(book -> book.book().withCases(files.cases()));
    }

    /** The book that the entry holds; empty where there is no usable entry. */
    Optional<VettedBook> stored() {
        return known == null ? Optional.empty() : VettedBook.of(known, files);
    }

    private Optional<RuleBook> vet(Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<RuleBook> book = new BookReader(files, own).book();
        own.list().forEach(diagnostics::add);
        if (key != null && book.isPresent() && !own.hasErrors() && !vetted.holds(key)) {
            VettedBook.of(book.get(), files, own).entry(files).ifPresent(entry -> vetted.keep(key, entry));
        }
        return book;
    }

    private BookFront front(Node front) {
        return new BookFront(
                front.text("id"),
                BookWording.Kind.valueOf(front.text("kind").toUpperCase(Locale.ROOT)),
                Hash.of(files.law()));
    }
}
