package infcheck.rulebook.syntax;

import infcheck.diagnostic.Place;
import java.util.List;

/**
 * One word, number, text or sign of a rule file.
 *
 * @param text as the file has it, quotes included
 * @param start the offset of its first character in the source
 * @param end the offset after its last
 */
public record Token(Kind kind, String text, Place at, int start, int end) {
    private static final int SHOWN = 60;

    /** The kind of a token; {@code BAD} is one that already has a diagnostic. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        BAD,
        END
    }

    public boolean is(String expected) {
        return text.equals(expected);
    }

    boolean isWord() {
        return kind == Kind.WORD && !isVariable();
    }

    public boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isEnd() {
        return kind == Kind.END;
    }

    /** The text without its quotes. */
    public String value() {
        return text.substring(1, text.length() - 1);
    }

    boolean touches(Token next) {
        return end == next.start;
    }

    boolean sharesLine(Token other) {
        return at.line() == other.at.line();
    }

    /** The token as a message shows it: back-ticks around what the file has, cut where it is long. */
    public String shown() {
        String cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return isEnd() ? "the end of the file" : "`" + cut + "`";
    }

    /** A run of tokens as written, with white space and comments folded to one space. */
    public static String folded(List<Token> tokens) {
        StringBuilder folded = new StringBuilder(tokens.get(0).text);
        for (int i = 1; i < tokens.size(); i++) {
            folded.append(tokens.get(i - 1).touches(tokens.get(i)) ? "" : " ").append(tokens.get(i).text);
        }
        return folded.toString();
    }

    /** A run of tokens with one space between each two, however they were written. */
    static String spaced(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }
}
