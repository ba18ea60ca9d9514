package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import java.util.HashSet;
import java.util.Set;

/** Names that may be declared once. */
public final class FirstUse {
    private final Set<String> seen = new HashSet<>();
    private final Diagnostics diagnostics;

    FirstUse(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The text of a name, after a complaint if the same list has it already. */
    String check(String list, Node name) {
        if (!seen.add(list + '\n' + name.text())) {
            diagnostics.error(
                    name.at(),
                    "duplicate-name",
                    "the " + list + " `" + name.text() + "` is declared twice",
                    "keep one");
        }
        return name.text();
    }
}
