package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.tree.Node;
import infcheck.factbook.file.FactFiles;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every source that a value names is listed.
 *
 * @param known the ids of the sources
 */
public record SourceCheck(Set<String> known, Diagnostics diagnostics) {

    public static void check(FactFiles files, Diagnostics diagnostics) {
        Set<String> known = files.sources().stream()
                .flatMap(source -> Stream.ofNullable(source.textOrNull("id")))
                .collect(Collectors.toSet());
        SourceCheck check = new SourceCheck(known, diagnostics);
        if (files.everySourceRead()) {
            files.roots().forEach(check::check);
        }
    }

    /** Looks through a node and everything below it. */
    public void check(Node node) {
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
