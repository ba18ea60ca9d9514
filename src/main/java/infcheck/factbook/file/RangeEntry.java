package infcheck.factbook.file;

import infcheck.document.tree.Node;
import infcheck.factbook.statement.RangeStatement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One range as a file states it: a number, or a map with the number or the two ends under {@code value}.
 *
 * @param aerodynamic whether the type is known to fly on wings
 */
public record RangeEntry(Node node, boolean aerodynamic) {

    public RangeStatement.Sort sort() {
        String basis = node.textOrNull("basis");
        return switch (basis == null ? "" : basis) {
            case "tested" -> RangeStatement.Sort.FLOWN;
            case "design" -> RangeStatement.Sort.DESIGN;
            default -> RangeStatement.Sort.REPORTED;
        };
    }

    /** Whether it is a distance flown, and not one that the type was designed for. */
    public boolean flown() {
        return sort().flown(aerodynamic);
    }

    /** Whether it is surely one that the type was designed for. */
    public boolean designed(boolean pathKnown) {
        return sort() == RangeStatement.Sort.DESIGN || (pathKnown && !flown());
    }

    /** The quantity that it gives a value for; ranges of one quantity are claims against each other. */
    public String quantity() {
        return Stream.of("on", "from", "variant")
                .map(node::textOrNull)
                .map(String::valueOf)
                .collect(Collectors.joining("|", flown() + "|", ""));
    }
}
