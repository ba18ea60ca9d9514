package infcheck.report.json;

import infcheck.analysis.diff.DiffAnswer;
import infcheck.analysis.diff.DiffCause;
import infcheck.analysis.edit.EditEffect;
import infcheck.analysis.edit.VerdictChange;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what edits of rule books change as JSON for a program. */
public final class EditJson {
    private static final int SCHEMA_VERSION = 1;

    private EditJson() {}

    /** One JSON object, ending with a line feed. */
    public static String of(List<EditEffect> effects) {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.set("books", Json.list(effects, EditJson::book));
        return Json.print(root);
    }

    private static ObjectNode book(EditEffect effect) {
        DiffAnswer shipped = effect.shipped();
        ObjectNode node = Json.object().put("id", shipped.books().get(0).book());
        node.set("edits", Json.list(effect.edits(), EditJson::edit));
        node.set("facts", JsonMapper.shared().readTree(DiffJson.of(shipped)));
        node.put("systems", effect.cells());
        return node.set("possible", Json.list(effect.possible(), EditJson::possible));
    }

    private static ObjectNode edit(DiffCause edit) {
        ObjectNode node = Json.object().put("says", edit.says());
        return node.set(
                "at",
                Json.texts(edit.at().stream().map(place -> place.toString()).toList()));
    }

    private static ObjectNode possible(EditEffect.Possible possible) {
        ObjectNode node = Json.object().put("systems", possible.cells());
        node.set("before", Json.list(possible.change().was(), EditJson::verdict));
        node.set("after", Json.list(possible.change().is(), EditJson::verdict));
        possible.witness()
                .ifPresent(witness -> node.put("case", witness.stated().yaml()));
        return node;
    }

    private static ObjectNode verdict(VerdictChange.Verdict verdict) {
        return Json.object().put("status", verdict.status().name()).put("word", verdict.word());
    }
}
