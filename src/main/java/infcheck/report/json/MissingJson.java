package infcheck.report.json;

import infcheck.analysis.missing.MissingAnswer;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes the answers that would settle the open headlines as JSON for a program. */
public final class MissingJson {
    private static final int SCHEMA_VERSION = 1;

    private MissingJson() {}

    /** One JSON object, ending with a line feed. */
    public static String of(List<MissingAnswer> books) {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.set("books", Json.list(books, MissingJson::book));
        return Json.print(root);
    }

    private static ObjectNode book(MissingAnswer book) {
        ObjectNode node = Json.object().put("id", book.book());
        node.put("asOf", Json.date(book.clocks().asOf()))
                .put("knownAt", Json.date(book.clocks().knownAt()));
        node.set("by", Json.texts(book.by()));
        node.put("subjects", book.subjects());
        node.set("open", Json.texts(List.copyOf(book.open())));
        node.set("answers", Json.list(book.answers(), MissingJson::settling));
        return node;
    }

    private static ObjectNode settling(MissingAnswer.Settling settling) {
        ObjectNode node = Json.object().put("what", settling.what());
        node.set("always", Json.texts(List.copyOf(settling.always())));
        node.put("most", settling.most());
        node.set("outcomes", Json.list(settling.outcomes(), MissingJson::outcome));
        return node;
    }

    private static ObjectNode outcome(MissingAnswer.Outcome outcome) {
        ObjectNode node = Json.object().put("value", outcome.value());
        return node.set("settled", Json.texts(List.copyOf(outcome.settled())));
    }
}
