package infcheck.rulebook;

import infcheck.rulebook.law.BookWording;

/**
 * The name of a rule book and what else is known without vetting it.
 *
 * @param hash of its files, as in {@link RuleBook}
 */
public record BookFront(String id, BookWording.Kind kind, String hash) {

    /** The front in a line that {@link #line} wrote. */
    static BookFront of(String line) {
        int kind = line.indexOf(' ');
        int hash = line.indexOf(' ', kind + 1);
        return new BookFront(
                line.substring(hash + 1),
                BookWording.Kind.valueOf(line.substring(0, kind)),
                line.substring(kind + 1, hash));
    }

    /** The front in one line, the id last. */
    String line() {
        return kind + " " + hash + " " + id;
    }

    static BookFront of(RuleBook book) {
        return new BookFront(book.id(), book.labels().kind(), book.hash());
    }
}
