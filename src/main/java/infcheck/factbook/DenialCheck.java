package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.Node;

/** No State denies what it claims. */
record DenialCheck(Diagnostics diagnostics) {

    /** Looks through a node and everything below it. */
    void check(Node node) {
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
