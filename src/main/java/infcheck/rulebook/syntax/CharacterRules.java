package infcheck.rulebook.syntax;

import infcheck.document.UnseenCharacters;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that a rule file may have, so that a reader sees what the checker reads. */
public final class CharacterRules {
    /** The cure for an apostrophe outside texts and comments. */
    static final String APOSTROPHE = "a sentence is a comment: begin it with `//`; a number has no separators";

    private static final String QUOTES = "“”„‟‘’‚‛«»'`";
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("≥", ">="),
            Map.entry("⩾", ">="),
            Map.entry("≤", "<="),
            Map.entry("⩽", "<="),
            Map.entry("≠", "!="),
            Map.entry("=>", ">="),
            Map.entry("=<", "<="),
            Map.entry("<>", "!="),
            Map.entry("===", "=="),
            Map.entry("!==", "!="));

    /** The longest first. */
    private static final List<String> LONG_SIGNS =
            List.of("===", "!==", "==", "!=", "<=", ">=", "=>", "=<", "<>", ":=", "&&", "||", "::", "->");

    private CharacterRules() {}

    /** The number of characters in the sign that begins at an offset. */
    static int signLength(String text, int at) {
        return LONG_SIGNS.stream()
                .filter(sign -> text.startsWith(sign, at))
                .findFirst()
                .map(String::length)
                .orElse(1);
    }

    /** The reason why a character is not allowed anywhere in a rule file; null where it is allowed. */
    static @Nullable String fault(int character) {
        if (character == '\\') {
            return "a backslash has no place in a rule file";
        }
        if (character == '\t' || character == '\n' || (character >= ' ' && character < 0x7F)) {
            return null;
        }
        return isInvisible(character) ? "the invisible character " + named(character) + " does not belong here" : null;
    }

    /** The cure for a character that is not allowed anywhere. */
    static String cure(int character) {
        if (isBlank(character)) {
            return "write a plain space";
        }
        return character == '\\' ? "remove it: a text has no double quotes in it" : "remove it";
    }

    /** A space that is not the plain one. */
    static boolean isBlank(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** A quote that is not the plain double one. */
    static boolean isOddQuote(int character) {
        return QUOTES.indexOf(character) >= 0;
    }

    static boolean isQuote(int character) {
        return character == '"' || isOddQuote(character);
    }

    /** The sign that somebody meant by one that the language does not have, such as {@code ≥}; null where nobody knows. */
    static @Nullable String meant(String sign) {
        String meant = MEANT.get(sign);
        if (meant == null && sign.codePointAt(0) >= 0x7F) {
            String plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
            meant = plain.length() == 1 && plain.charAt(0) < 0x7F ? plain : null;
        }
        return meant;
    }

    static boolean hasCommentMark(String text) {
        return text.contains("/*") || text.contains("*/");
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
        return UnseenCharacters.named(character);
    }

    private static boolean isInvisible(int character) {
        return UnseenCharacters.is(character) || isBlank(character);
    }
}
