package infcheck.rulebook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which characters a rule file may have, so that what a reader sees is what the checker reads. */
final class CharacterRules {
    private static final String CURLY = "“”„‟‘’‚‛«»";

    private CharacterRules() {}

    /** Why a character may stand nowhere in a rule file; null where it may. */
    static @Nullable String fault(int character) {
        if (character == '\\') {
            return "a backslash has no place in a rule file";
        }
        if (character == '\t' || character == '\n' || (character >= ' ' && character < 0x7F)) {
            return null;
        }
        return isInvisible(character) ? "the invisible character " + named(character) + " has no place here" : null;
    }

    static boolean isCurlyQuote(int character) {
        return CURLY.indexOf(character) >= 0;
    }

    static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_'
                || character == '$';
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** The code point, for a character that may not be shown itself. */
    static String named(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }
}
