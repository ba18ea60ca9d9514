package infcheck.document.tree;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A space that looks like the plain one and is another, such as the no-break space of a word processor.
 *
 * @param index where it stands in its text
 * @param name its code point
 */
public record OddBlank(int index, String name) {

    /** The first in a text; null where there is none. */
    public static @Nullable OddBlank in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign != ' ' && Character.getType(sign) == Character.SPACE_SEPARATOR) {
                return new OddBlank(i, String.format(Locale.ROOT, "U+%04X", (int) sign));
            }
        }
        return null;
    }

    public String message() {
        return "the space " + name + " is not the plain one";
    }

    public String cure() {
        return "type a plain space, or none within a number";
    }
}
