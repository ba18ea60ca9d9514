package infcheck.cli;

import infcheck.rulebook.BookLabels;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule books of one run.
 *
 * @param books in the order given
 * @param origins in words, by the book's id
 */
record ChosenRules(List<RuleBook> books, Map<String, String> origins) {
    static final ChosenRules NONE = new ChosenRules(List.of(), Map.of());

    ChosenRules {
        books = List.copyOf(books);
        origins = Map.copyOf(origins);
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
                throw new BadUsage("the rule book `" + book.id() + "` is given twice", "give each rule book once");
            }
            all.add(book);
        }
        return new ChosenRules(all, from);
    }

    /** The treaties among these books; all of them where there is none. */
    ChosenRules treaties() {
        List<RuleBook> treaties = books.stream()
                .filter(b -> b.labels().kind() == BookLabels.Kind.TREATY)
                .toList();
        return treaties.isEmpty() ? this : new ChosenRules(treaties, origins);
    }

    RuleBook[] array() {
        return books.toArray(RuleBook[]::new);
    }
}
