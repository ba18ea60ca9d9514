package infcheck.witness;

import infcheck.casebook.CaseBook;
import infcheck.engine.Engine;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rule books of this repository with their cases, read once, and an engine for each. */
final class Shipped {
    static final List<CaseBook> BOOKS =
            RuleBooks.read(Path.of("rules")).stream().map(CaseBook::of).toList();
    private static final Map<String, Engine> ENGINES =
            books().stream().collect(Collectors.toMap(RuleBook::id, book -> Engine.of(book.rules())));

    private Shipped() {}

    static List<RuleBook> books() {
        return BOOKS.stream().map(CaseBook::book).toList();
    }

    static Engine engine(RuleBook book) {
        return ENGINES.get(book.id());
    }
}
