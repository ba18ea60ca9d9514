package infcheck.witness;

import infcheck.Shipped;
import infcheck.casebook.CaseBook;
import infcheck.document.folder.SourceFile;
import infcheck.engine.Engine;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rule books of this repository, read once, with an engine and the cases of each. */
final class BookEngines {
    static final List<RuleBook> BOOKS = Shipped.BOOKS;
    private static final Map<String, Engine> ENGINES =
            BOOKS.stream().collect(Collectors.toMap(RuleBook::id, book -> Engine.of(book.rules())));

    private BookEngines() {}

    static Engine engine(RuleBook book) {
        return ENGINES.get(book.id());
    }

    /** The cases of each book that stand in every so-many-th of its files. */
    static List<CaseBook> cases(int oneOf) {
        return BOOKS.stream().map(book -> CaseBook.of(some(book, oneOf))).toList();
    }

    private static RuleBook some(RuleBook book, int oneOf) {
        List<SourceFile> files = book.cases();
        return new RuleBook(
                book.id(),
                book.labels(),
                book.hash(),
                book.rules(),
                book.words(),
                book.provisions(),
                book.questions(),
                book.law(),
                IntStream.range(0, files.size())
                        .filter(i -> i % oneOf == 0)
                        .mapToObj(files::get)
                        .toList());
    }
}
