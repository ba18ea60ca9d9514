package infcheck.cli;

import infcheck.rulebook.BookFront;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What names the rule books of one run.
 *
 * @param origins in words, by the front of each book, in the order given
 */
record ChosenFronts(Map<BookFront, String> origins) {
    static final ChosenFronts NONE = new ChosenFronts(Map.of());

    /**
     * These books and more.
     *
     * @throws BadUsage where two books have the same id
     */
    ChosenFronts with(List<BookFront> more, String origin) {
        Map<BookFront, String> all = new LinkedHashMap<>(origins);
        for (BookFront front : more) {
            if (all.keySet().stream().anyMatch(known -> known.id().equals(front.id()))) {
                throw ChosenRules.twice(front.id());
            }
            all.put(front, origin);
        }
        return new ChosenFronts(all);
    }
}
