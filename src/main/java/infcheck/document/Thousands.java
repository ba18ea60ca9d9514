package infcheck.document;

import infcheck.diagnostic.Diagnostics;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Refuses a point that may part thousands: to YAML {@code 5.500} is five and a half. Only what ends in a nought is refused, which
 * a decimal does not need.
 */
record Thousands(Diagnostics diagnostics) {
    private static final Pattern PARTED = Pattern.compile("([1-9]\\d{0,2})\\.(\\d\\d)0(?![\\d.]).*");

    /** Whether no number in a document, or a part of one, is written so. */
    boolean absent(Node root) {
        if (root.isNumber()) {
            return isPlain(root);
        }
        Stream<Node> within = root.isMap() ? root.entries().stream().map(Map.Entry::getValue) : root.items().stream();
        return within.map(this::absent).reduce(true, Boolean::logicalAnd);
    }

    private boolean isPlain(Node number) {
        Matcher parted = PARTED.matcher(number.written());
        if (!parted.matches()) {
            return true;
        }
        String whole = parted.group(1);
        String decimals = parted.group(2);
        String written = whole + "." + decimals + "0";
        diagnostics.error(
                number.at(),
                "thousands",
                "`" + written + "` may be read as " + whole + decimals + "0",
                "write `" + whole + decimals + "0`, or `" + whole + "." + decimals + "` if that is meant");
        return false;
    }
}
