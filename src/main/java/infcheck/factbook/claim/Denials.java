package infcheck.factbook.claim;

import infcheck.document.tree.Node;
import java.util.List;

/**
 * The claimants who deny that something is so: one, or a list; each a claimant, or a map with {@code by} and a source of its own.
 */
public final class Denials {
    private Denials() {}

    public static List<Node> of(Node item) {
        Node denied = item.isMap() ? item.find("denied-by") : null;
        if (denied == null) {
            return List.of();
        }
        return denied.isList() ? denied.items() : List.of(denied);
    }
}
