package infcheck.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two rule books: their rules, numbers, standings, questions and words. Notes and layout make no difference.
 */
public final class BookDifferences {
    private BookDifferences() {}

    /** The differences, by kind, then in the order of the first book and of the second. */
    public static List<BookDifference> between(RuleBook before, RuleBook after) {
        Map<BookItems.Key, BookItems.Item> first = BookItems.of(before);
        Map<BookItems.Key, BookItems.Item> then = BookItems.of(after);
        Set<BookItems.Key> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(then.keySet());
        return keys.stream()
                .flatMap(k -> difference(k, first.get(k), then.get(k)))
                .toList();
    }

    private static Stream<BookDifference> difference(
            BookItems.Key key, BookItems.@Nullable Item was, BookItems.@Nullable Item is) {
        if (was != null && is != null && was.content().equals(is.content())) {
            return Stream.empty();
        }
        return Stream.of(new BookDifference(
                key.kind(),
                key.what(),
                was == null ? null : was.text(),
                is == null ? null : is.text(),
                Stream.of(was, is)
                        .flatMap(item -> item == null ? Stream.empty() : item.at().stream())
                        .distinct()
                        .toList()));
    }
}
