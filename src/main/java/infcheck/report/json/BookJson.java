package infcheck.report.json;

import infcheck.finding.Status;
import infcheck.rulebook.law.BookWording;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Writes the name of a rule book, and the words of its statuses. */
public final class BookJson {
    private BookJson() {}

    static ObjectNode of(String id, BookWording labels) {
        ObjectNode node = Json.object().put("id", id).put("name", labels.name());
        return node.set("statusWords", words(labels));
    }

    /** Each status in the book's words. */
    static ObjectNode words(BookWording labels) {
        ObjectNode words = Json.object();
        Stream.of(Status.values()).forEach(s -> words.put(s.name(), labels.word(s)));
        return words;
    }
}
