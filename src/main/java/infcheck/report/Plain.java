package infcheck.report;

import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;

/** Text for a terminal. */
public final class Plain {
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private static final int DEEPER = 2;

    private Plain() {}

    /** The text with {@code ?} for every character that could steer a terminal or turn the order of what is read. */
    public static String safe(String text) {
        return NO_TEXT.matcher(text).replaceAll("?");
    }

    /** An indented paragraph of at most a page's width; what does not fit goes on two deeper. */
    public static String paragraph(int indent, String text) {
        return " ".repeat(indent) + wrapped(Table.PAGE - indent - DEEPER, indent + DEEPER, text) + "\n";
    }

    /** The text in lines of a width, all but the first indented. */
    public static String wrapped(int width, int indent, String text) {
        return WordUtils.wrap(text, width, "\n" + " ".repeat(indent), false);
    }
}
