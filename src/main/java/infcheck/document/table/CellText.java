package infcheck.document.table;

import infcheck.document.UnseenCharacters;
import java.util.regex.Pattern;

/** The text of a cell as a person sees it. */
public final class CellText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** A text that a spreadsheet is to show and not to calculate. */
    private static final Pattern GUARDED = Pattern.compile("'\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");

    private CellText() {}

    /** The text on one line with plain spaces, without what nobody sees, and without the apostrophe that guards a formula. */
    public static String clean(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        StringBuilder seen = new StringBuilder();
        raw.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                seen.append(' ');
            } else if (!UnseenCharacters.is(c)) {
                seen.appendCodePoint(c);
            }
        });
        String text = BLANKS.matcher(seen).replaceAll(" ").strip();
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    /** Whether there is surely nothing to be cleaned. */
    private static boolean isPlain(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ') || (c == '\'' && i == 0)) {
                return false;
            }
            before = c;
        }
        return raw.isEmpty() || before != ' ';
    }
}
