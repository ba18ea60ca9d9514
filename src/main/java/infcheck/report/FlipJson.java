package infcheck.report;

import infcheck.analysis.flip.FlipAnswer;
import infcheck.finding.Status;
import tools.jackson.databind.node.ObjectNode;

/** What would give a subject another headline, as JSON for a program. */
public final class FlipJson {
    private static final int SCHEMA_VERSION = 1;

    private FlipJson() {}

    /** One JSON object, ending with a line feed. */
    public static String of(FlipAnswer answer) {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.put("asOf", Json.date(answer.clocks().asOf()));
        root.put("knownAt", Json.date(answer.clocks().knownAt()));
        root.set("by", Json.texts(answer.by()));
        root.put("book", answer.book()).put("subject", answer.subject()).put("name", answer.name());
        Phrases phrases = new Phrases(answer.labels());
        Status to = answer.wanted().to();
        root.put("status", answer.base().name()).put("statusWords", phrases.status(answer.base()));
        root.put("to", to == null ? null : to.name()).put("toWords", to == null ? null : phrases.status(to));
        root.put("changes", answer.wanted().changes());
        root.set("tried", Json.texts(answer.tried()));
        root.set("sets", Json.list(answer.sets(), s -> set(s, phrases)));
        return Json.print(root);
    }

    private static ObjectNode set(FlipAnswer.ChangeSet set, Phrases phrases) {
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
