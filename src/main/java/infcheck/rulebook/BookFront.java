package infcheck.rulebook;

/**
 * What names a rule book, known without vetting it.
 *
 * @param hash of its files, as in {@link RuleBook}
 */
public record BookFront(String id, BookLabels.Kind kind, String hash) {

    static BookFront of(RuleBook book) {
        return new BookFront(book.id(), book.labels().kind(), book.hash());
    }
}
