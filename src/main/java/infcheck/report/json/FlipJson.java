package infcheck.report.json;

import infcheck.analysis.flip.FlipAnswer;
import infcheck.finding.Status;
import infcheck.report.phrase.BookPhrases;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes the changes that give subjects another headline as JSON for a program. */
public final class FlipJson {
    private static final int SCHEMA_VERSION = 1;

    private FlipJson() {}

    /**
     * One JSON object, ending with a line feed.
     *
     * @param answers to one question; at least one
     */
    public static String of(List<FlipAnswer> answers) {
        FlipAnswer first = answers.get(0);
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.put("asOf", Json.date(first.clocks().asOf()));
        root.put("knownAt", Json.date(first.clocks().knownAt()));
        root.set("by", Json.texts(first.by()));
        root.put("book", first.book());
        BookPhrases phrases = new BookPhrases(first.labels());
        Status to = first.wanted().to();
        root.put("to", to == null ? null : to.name()).put("toWords", to == null ? null : phrases.status(to));
        root.put("changes", first.wanted().changes());
        root.set("subjects", Json.list(answers, a -> subject(a, phrases)));
        return Json.print(root);
    }

    private static ObjectNode subject(FlipAnswer answer, BookPhrases phrases) {
        ObjectNode node = Json.object().put("subject", answer.subject()).put("name", answer.name());
        node.put("status", answer.base().name()).put("statusWords", phrases.status(answer.base()));
        node.set("tried", Json.texts(answer.tried()));
        node.set("sets", Json.list(answer.sets(), s -> set(s, phrases)));
        return node;
    }

    private static ObjectNode set(FlipAnswer.ChangeSet set, BookPhrases phrases) {
        ObjectNode node = Json.object()
                .put("status", set.status().name())
                .put("statusWords", phrases.status(set.status()))
                .put("confirmed", set.confirmed());
        node.set("changes", Json.list(set.changes(), FlipJson::change));
        return node;
    }

    private static ObjectNode change(FlipAnswer.Change change) {
        ObjectNode node = Json.object().put("what", change.what());
        node.set("to", Json.texts(change.to()));
        return node.put("example", change.example());
    }
}
