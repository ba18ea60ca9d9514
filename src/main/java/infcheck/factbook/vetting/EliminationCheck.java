package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.statement.OtherElimination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every elimination of the file that holds nothing else is of a type, or is the only sum of its State over all types. */
public final class EliminationCheck {
    private final FactFiles files;
    private final Diagnostics diagnostics;
    private final Map<String, Node> sums = new HashMap<>();

    EliminationCheck(FactFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    void check() {
        List<Node> all = files.eliminations().stream().filter(Node::isMap).toList();
        all.forEach(this::type);
        all.forEach(this::amount);
        all.stream().filter(EliminationCheck::isSum).forEach(e -> sums.putIfAbsent(whose(e), e));
        all.stream().filter(e -> !isSum(e)).forEach(this::counted);
    }

    private static boolean isSum(Node item) {
        return !item.has("missile-type") && item.has("by") && !OtherElimination.isMissile(item);
    }

    private void type(Node item) {
        if (!item.has("missile-type") && !isSum(item)) {
            diagnostics.error(
                    item.at(),
                    "missing-key",
                    "the elimination has no type",
                    OtherElimination.isMissile(item)
                            ? "add `missile-type`, the id of a file in `systems`"
                            : "add `missile-type`, or `by` where only the sum over all types of a State is known");
        }
    }

    private void amount(Node item) {
        Node count = item.find("count");
        if (count == null || !count.isMap()) {
            return;
        }
        if (OtherElimination.isMissile(item)) {
            diagnostics.error(
                    count.at(),
                    "wrong-type",
                    "missiles are counted exactly",
                    "write a whole number from 1; only of other items may `count` have `min` and `max`");
        }
        new RangeCheck(diagnostics).span(count);
    }

    private void counted(Node item) {
        Node sum = OtherElimination.isMissile(item) ? null : sums.get(whose(item));
        if (sum != null) {
            diagnostics.error(
                    item.at(),
                    "counted-twice",
                    "`" + OtherElimination.item(item) + "` of this type counts in the sum at " + sum.at() + " too",
                    "state them by type or as a sum, and give the rest in a `note`");
        }
    }

    private String whose(Node item) {
        boolean display = "display".equals(item.textOrNull("method"));
        return OtherElimination.item(item) + display + files.by(item, item.textOrNull("missile-type"));
    }
}
