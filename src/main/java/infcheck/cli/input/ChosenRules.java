package infcheck.cli.input;

import infcheck.cli.console.BadUsage;
import infcheck.diagnostic.Diagnostic;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.BookWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule books of one run.
 *
 * @param books in the order given
 * @param origins in words, by the book's id
 * @param warnings of all books
 */
public record ChosenRules(List<RuleBook> books, Map<String, String> origins, List<Diagnostic> warnings) {
    static final ChosenRules NONE = new ChosenRules(List.of(), Map.of(), List.of());

    public ChosenRules {
        books = List.copyOf(books);
        origins = Map.copyOf(origins);
        warnings = List.copyOf(warnings);
    }

    /**
     * These books and more.
     *
     * @throws BadUsage where two books have the same id
     */
    ChosenRules with(List<RuleBook> more, String origin) {
        List<RuleBook> all = new ArrayList<>(books);
        Map<String, String> from = new LinkedHashMap<>(origins);
        for (RuleBook book : more) {
            if (from.putIfAbsent(book.id(), origin) != null) {
                throw twice(book.id());
            }
            all.add(book);
        }
        return new ChosenRules(all, from, warnings);
    }

    /** The complaint of a user who gave two books of one id. */
    static BadUsage twice(String id) {
        return new BadUsage("the rule book `" + id + "` is given twice", "give each rule book once");
    }

    ChosenRules warned(List<Diagnostic> more) {
        return new ChosenRules(
                books, origins, Stream.concat(warnings.stream(), more.stream()).toList());
    }

    /** The treaties among these books; all of them where there is none. */
    ChosenRules treaties() {
        List<RuleBook> treaties = books.stream()
                .filter(b -> b.labels().kind() == BookWording.Kind.TREATY)
                .toList();
        return treaties.isEmpty() ? this : new ChosenRules(treaties, origins, warnings);
    }

    /** The books by their ids. */
    public Map<String, RuleBook> byId() {
        return books.stream().collect(Collectors.toMap(RuleBook::id, Function.identity()));
    }

    public RuleBook[] array() {
        return books.toArray(RuleBook[]::new);
    }
}
