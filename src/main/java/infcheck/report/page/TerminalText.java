package infcheck.report.page;

import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;

/** Text for a terminal. */
public final class TerminalText {
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private TerminalText() {}

    /** The text with {@code ?} for every character that could steer a terminal or turn the order of what is read. */
    public static String safe(String text) {
        return NO_TEXT.matcher(text).replaceAll("?");
    }

    /** An indented paragraph, in one line of any length: the page folds it. */
    public static String paragraph(int indent, String text) {
        return " ".repeat(indent) + text + "\n";
    }

    /** The text in lines of a width, all but the first indented. */
    public static String wrapped(int width, int indent, String text) {
        return WordUtils.wrap(text, width, "\n" + " ".repeat(indent), false);
    }
}
