package infcheck.document;

import java.util.Locale;

/** Characters that a reader does not see, or that turn the order of what is read. */
public final class UnseenCharacters {
    /** The characters that Unicode shows as nothing, although it counts them among letters and marks: from and to, in pairs. */
    private static final int[] BLANK_LETTERS = {
        0x034F, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F,
        0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0xE0000, 0xE0FFF
    };

    private UnseenCharacters() {}

    /** Whether a character is one, tab and line feed among them; a space of any width is not. */
    public static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBlankLetter(character);
        };
    }

    /** Whether a character is one that is no white space of a plain text. */
    static boolean isFault(int character) {
        return is(character) && character != '\t' && character != '\n' && character != '\r';
    }

    /** The code point and its name, such as {@code U+0007 (BEL)}. */
    public static String named(int character) {
        String name = Character.getName(character);
        String point = String.format(Locale.ROOT, "U+%04X", character);
        return name == null || Character.getType(character) == Character.PRIVATE_USE
                ? point
                : point + " (" + name + ")";
    }

    private static boolean isBlankLetter(int character) {
        for (int i = 0; i < BLANK_LETTERS.length; i += 2) {
            if (character >= BLANK_LETTERS[i] && character <= BLANK_LETTERS[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
