package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.provision.Encoding;
import infcheck.provision.Provision;
import java.util.List;
import java.util.Locale;

/** Reads {@code provisions.yaml}. */
public record ProvisionReader(Diagnostics diagnostics) {

    public List<Provision> read(Node root) {
        FirstUse names = new FirstUse(diagnostics);
        return root.items().stream().map(node -> provision(node, names)).toList();
    }

    private static Provision provision(Node node, FirstUse names) {
        return new Provision(
                names.check("provision", node.get("id")),
                node.text("says"),
                Provision.Kind.valueOf(node.text("kind").toUpperCase(Locale.ROOT)),
                node.has("encoded") ? Encoding.RULES : Encoding.left(node.text("not-encoded")),
                Provision.Verified.valueOf(node.text("verified").toUpperCase(Locale.ROOT)));
    }
}
