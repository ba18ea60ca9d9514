package infcheck.report;

import infcheck.analysis.flip.FlipAnswer;
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
        root.put("status", answer.base().name());
        root.put(
                "to", answer.wanted().to() == null ? null : answer.wanted().to().name());
        root.put("changes", answer.wanted().changes());
        root.set("tried", Json.texts(answer.tried()));
        root.set("sets", Json.list(answer.sets(), FlipJson::set));
        return Json.print(root);
    }

    private static ObjectNode set(FlipAnswer.ChangeSet set) {
        ObjectNode node = Json.object().put("status", set.status().name()).put("confirmed", set.confirmed());
        node.set("changes", Json.list(set.changes(), FlipJson::change));
        return node;
    }

    private static ObjectNode change(FlipAnswer.Change change) {
        ObjectNode node = Json.object().put("what", change.what());
        node.set("to", Json.texts(change.to()));
        return node.put("example", change.example());
    }
}
