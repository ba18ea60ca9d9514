package infcheck.report.phrase;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The origins of the input, in words for the head of a text.
 *
 * @param facts the folder or file of facts
 * @param books the folder of each rule book, or that it is packed in the program, by the book's id
 * @param set the values that the user took as certain, as written
 * @param undated the ids of the sources that have no date and count as known; empty where it does not matter
 */
public record InputOrigins(String facts, Map<String, String> books, List<String> set, SortedSet<String> undated) {
    /** The origins for a report that says nothing of them. */
    public static final InputOrigins UNSAID = new InputOrigins("facts", Map.of(), List.of(), new TreeSet<>());

    public InputOrigins {
        books = Map.copyOf(books);
        set = List.copyOf(set);
        undated = new TreeSet<>(undated);
    }
}
