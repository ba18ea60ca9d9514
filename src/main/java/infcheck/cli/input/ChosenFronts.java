package infcheck.cli.input;

import infcheck.cli.console.BadUsage;
import infcheck.rulebook.BookFront;
import java.util.ArrayList;
import java.util.List;

/** The names of the rule books of one run, in the order given. */
public record ChosenFronts(List<Origin> books) {
    static final ChosenFronts NONE = new ChosenFronts(List.of());

    /**
     * The place that a book comes from.
     *
     * @param origin in words
     */
    public record Origin(BookFront book, String origin) {}

    /**
     * These books and more.
     *
     * @throws BadUsage where two books have the same id
     */
    ChosenFronts with(List<BookFront> more, String origin) {
        List<Origin> all = new ArrayList<>(books);
        for (BookFront front : more) {
            if (all.stream().anyMatch(known -> known.book().id().equals(front.id()))) {
                throw ChosenRules.twice(front.id());
            }
            all.add(new Origin(front, origin));
        }
        return new ChosenFronts(all);
    }
}
