package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.factbook.claim.Denials;

/** No State denies what it claims. */
public record DenialCheck(Diagnostics diagnostics) {

    /** Looks through a node and everything below it. */
    public void check(Node node) {
        node.items().forEach(this::check);
        if (node.isMap()) {
            node.entries().forEach(e -> check(e.getValue()));
            Denials.of(node).forEach(denial -> denial(node, denial));
        }
    }

    private void denial(Node claimed, Node denial) {
        String by = denial.isMap() ? denial.textOrNull("by") : denial.isValue() ? denial.text() : null;
        if (by != null && by.equals(claimed.textOrNull("claimed-by"))) {
            diagnostics.error(
                    denial.at(),
                    "denies-itself",
                    "`" + by + "` claims it and denies it",
                    "`claimed-by` is who says that it is so, `denied-by` who says that it is not");
        }
    }
}
