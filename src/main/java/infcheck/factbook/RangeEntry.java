package infcheck.factbook;

import infcheck.document.Node;
import java.util.Optional;

/**
 * One range as a file states it: a number, or a map with the number under {@code value}.
 *
 * @param aerodynamic whether the type flies on wings
 */
record RangeEntry(Node node, boolean aerodynamic) {

    /** The number; empty where the file has none. */
    Optional<Node> value() {
        return Optional.ofNullable(node.isMap() ? node.find("value") : node).filter(Node::isNumber);
    }

    /** Whether it is a distance flown, and not one that the type was designed for. */
    boolean flown() {
        String basis = node.textOrNull("basis");
        return switch (basis == null ? "" : basis) {
            case "tested" -> true;
            case "design" -> false;
            default -> !aerodynamic;
        };
    }

    Optional<PartialDate> on() {
        return DateText.find(node, "on");
    }
}
