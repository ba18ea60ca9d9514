package infcheck.report;

import java.util.Map;

/**
 * Where what was read came from, in words for the head of a text.
 *
 * @param facts the folder or file of facts
 * @param books the folder of each rule book, or that it is packed in the program, by the book's id
 */
public record Origins(String facts, Map<String, String> books) {
    public Origins {
        books = Map.copyOf(books);
    }
}
