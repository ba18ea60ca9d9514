package infcheck.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Refuses a point that may part thousands: to YAML {@code 5.500} is five and a half.
 *
 * @param parted which numbers are refused: what stands before the point, two decimals, and the third
 */
public record ThousandsCheck(Diagnostics diagnostics, Pattern parted) {
    /** The numbers that end in a zero, which a decimal does not need. */
    private static final Pattern ENDING_IN_NOUGHT = Pattern.compile("([1-9]\\d{0,2})\\.(\\d\\d)(0)(?![\\d.]).*");

    ThousandsCheck(Diagnostics diagnostics) {
        this(diagnostics, ENDING_IN_NOUGHT);
    }

    /** Whether no number in a document, or a part of one, is written so. */
    public boolean absent(Node root) {
        if (root.isNumber()) {
            return isPlain(root);
        }
        Stream<Node> within = root.isMap() ? root.entries().stream().map(Map.Entry::getValue) : root.items().stream();
        return within.map(this::absent).reduce(true, Boolean::logicalAnd);
    }

    private boolean isPlain(Node number) {
        Matcher form = parted.matcher(number.written());
        if (!form.matches()) {
            return true;
        }
        String whole = form.group(1);
        String decimals = form.group(2);
        String last = form.group(3);
        String written = whole + "." + decimals + last;
        diagnostics.error(
                number.at(),
                "thousands",
                "`" + written + "` may be read as " + whole + decimals + last,
                "write `" + whole + decimals + last + "`, or `" + whole + "." + decimals + "` if that is meant");
        return false;
    }
}
