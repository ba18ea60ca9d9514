package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.reference.States;
import java.util.Map;
import java.util.Set;

/** Whatever is written where a State stands, and looks like a code, is one. */
public record StateCheck(Diagnostics diagnostics) {
    private static final Set<String> KEYS = Set.of("state", "by", "to", "claimed-by", "denied-by");

    /** Looks through a node and everything below it. */
    public void check(Node node) {
        node.items().forEach(this::check);
        if (node.isMap()) {
            node.entries().forEach(this::entry);
        }
    }

    private void entry(Map.Entry<String, Node> entry) {
        Node value = entry.getValue();
        if (KEYS.contains(entry.getKey())) {
            code(value);
            value.items().forEach(this::code);
        }
        check(value);
    }

    private void code(Node state) {
        if (state.isText() && States.isLikeCode(state.text()) && !States.isCode(state.text())) {
            diagnostics.error(
                    state.at(),
                    "unknown-state",
                    "`" + state.text() + "` is not the code of a State",
                    States.hint(state.text()));
        }
    }
}
