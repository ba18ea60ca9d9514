package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.Node;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every source that a value names is listed. */
final class SourceCheck {
    private final FactFiles files;
    private final Diagnostics diagnostics;
    private final Set<String> known = new TreeSet<>();

    SourceCheck(FactFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        for (Node source : files.sources()) {
            String id = source.textOrNull("id");
            if (id != null) {
                known.add(id);
            }
        }
    }

    void check() {
        if (files.everySourceRead()) {
            files.roots().forEach(this::check);
        }
    }

    private void check(Node node) {
        node.items().forEach(this::check);
        if (node.isMap()) {
            node.entries().forEach(this::entry);
        }
    }

    private void entry(Map.Entry<String, Node> entry) {
        Node value = entry.getValue();
        if (!entry.getKey().equals("source")) {
            check(value);
        } else if (value.isText() && !known.contains(value.text())) {
            diagnostics.error(
                    value.at(),
                    "unknown-source",
                    "no source has the id `" + value.text() + "`",
                    known.isEmpty()
                            ? "list it in `sources.yaml`, or under `sources:` in this file"
                            : Nearest.hint(value.text(), known));
        }
    }
}
