package infcheck.factbook.table;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.FlowText;
import infcheck.document.Yaml;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.document.tree.Node;
import infcheck.factbook.cell.CellValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A cell that holds what a fact file would hold under a key.
 *
 * @param key of a missile type, or of a flight-test
 */
record OwnCell(String key, String text) {
    private static final Schema SYSTEM = Schema.of("system");
    private static final String NAME = "cell.yaml";

    /** The value of a key of a missile type; empty where it cannot have it. */
    Optional<Node> ofType() {
        return parse(key + ": " + written())
                .flatMap(root -> Optional.ofNullable(root.find(key)))
                .filter(node -> SYSTEM.part(key).check(node, new Diagnostics()));
    }

    /** The value of a key of a flight-test; empty where it cannot have it. */
    Optional<Node> ofFlight() {
        return parse("acts: [ { flight-test: { " + key + ": " + written() + " } } ]")
                .map(root -> root.get("acts"))
                .filter(node -> SYSTEM.part("acts").check(node, new Diagnostics()))
                .map(Node::items)
                .filter(acts -> acts.size() == 1)
                .flatMap(acts -> only(acts.get(0)));
    }

    private Optional<Node> only(Node act) {
        Node body = act.get("flight-test");
        return Optional.ofNullable(body.find(key)).filter(node -> body.entries().size() == 1);
    }

    private String written() {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return text.toLowerCase(Locale.ROOT);
        }
        return CellValue.isFlow(text) ? text : FlowText.numberOrText(text);
    }

    private static Optional<Node> parse(String yaml) {
        byte[] bytes = (yaml + "\n").getBytes(StandardCharsets.UTF_8);
        return Yaml.raw(new SourceFile(NAME, NAME, bytes), new Diagnostics());
    }
}
