package infcheck.report.json;

import infcheck.analysis.sweep.AxisInterval;
import infcheck.analysis.sweep.SweepMap;
import infcheck.report.phrase.BookPhrases;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes the answers along some axes as JSON for a program. */
public final class SweepJson {
    private static final int SCHEMA_VERSION = 1;

    private SweepJson() {}

    /** One JSON object, ending with a line feed. */
    public static String of(SweepMap map) {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.put("asOf", Json.date(map.clocks().asOf()));
        root.put("knownAt", Json.date(map.clocks().knownAt()));
        root.set("by", Json.texts(map.by()));
        root.put("subject", map.subject()).put("name", map.name()).put("state", map.state());
        root.set("books", Json.list(map.books(), SweepJson::book));
        return Json.print(root);
    }

    private static ObjectNode book(SweepMap.OfBook book) {
        BookPhrases phrases = new BookPhrases(book.labels());
        ObjectNode node = BookJson.of(book.book(), book.labels());
        node.set("axes", Json.list(book.axes(), SweepJson::axis));
        node.set("regions", Json.list(book.regions(), row -> Json.list(row, s -> SubjectJson.verdict(s, phrases))));
        return node;
    }

    private static ObjectNode axis(SweepMap.SweptAxis axis) {
        ObjectNode node = Json.object().put("name", axis.name()).put("ordered", axis.ordered());
        put(node, "to", axis.to());
        List<AxisInterval> stretches = axis.stretches();
        node.set("stretches", Json.list(stretches, SweepJson::stretch));
        return node;
    }

    private static ObjectNode stretch(AxisInterval stretch) {
        ObjectNode node = Json.object().put("words", stretch.words());
        put(node, "border", stretch.border());
        node.set("drawnBy", Json.texts(stretch.drawnBy()));
        return node;
    }

    private static void put(ObjectNode node, String key, Object value) {
        if (value instanceof Double number) {
            node.put(key, number);
        } else {
            node.put(key, value.toString());
        }
    }
}
