package infcheck.report.json;

import infcheck.analysis.catalogue.Catalogue;
import infcheck.analysis.catalogue.CatalogueEntry;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Entries of a catalogue as JSON for a program: a list for each kind that was looked through, perhaps empty. */
public final class CatalogueJson {
    private static final int SCHEMA_VERSION = 1;

    private CatalogueJson() {}

    /** One JSON object, ending with a line feed. */
    public static String of(Catalogue catalogue) {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION).put("word", catalogue.word());
        ObjectNode counts = root.putObject("counts");
        catalogue.kinds().forEach(k -> counts.put(k.words(), catalogue.of(k).size()));
        catalogue.kinds().forEach(k -> root.set(k.words(), Json.list(catalogue.of(k), CatalogueJson::entry)));
        return Json.print(root);
    }

    private static ObjectNode entry(CatalogueEntry entry) {
        ObjectNode node = Json.object().put("id", entry.id());
        node.set("names", Json.texts(entry.names()));
        node.set("states", Json.texts(entry.states()));
        entry.about().forEach((key, value) -> node.put(key.toLowerCase(Locale.ROOT), value));
        return node.put("says", entry.says()).put("at", entry.at());
    }
}
