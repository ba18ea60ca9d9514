package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Splits a rule file into tokens; what cannot be one gets a diagnostic and becomes {@link Token.Kind#BAD}. */
final class Lexer {
    private static final int MOST_FAULTS = 20;
    private static final int DEEPEST = 12;
    private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", ":=", "&&", "||", "::", "->");

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int faults;
    private int depth;

    Lexer(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** All tokens, the last of them {@link Token.Kind#END}; after too many faults, those up to there. */
    List<Token> tokens() {
        while (at < source.length() && faults < MOST_FAULTS) {
            step();
        }
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        tokens.add(new Token(Token.Kind.END, "", source.place(end), end, end));
        return tokens;
    }

    private void step() {
        int character = source.text().codePointAt(at);
        if (character == ' ' || character == '\t' || character == '\n' || isLineEnd(at)) {
            at++;
        } else if (startsWith("//")) {
            comment(endOfLine());
        } else if (startsWith("/*")) {
            blockComment();
        } else if (character == '"') {
            text();
        } else if (CharacterRules.isLetter(character)) {
            add(Token.Kind.WORD, run(at, c -> CharacterRules.isLetter(c) || CharacterRules.isDigit(c)));
        } else if (CharacterRules.isDigit(character)) {
            number();
        } else {
            signOrFault(character);
        }
    }

    private void comment(int end) {
        forbidden(at, end);
        at = end;
    }

    private void blockComment() {
        int close = source.text().indexOf("*/", at + 2);
        if (close < 0) {
            bad(endOfLine(), "unclosed-comment", "the comment has no `*/`", "begin each line of a comment with `//`");
        } else {
            comment(close + 2);
        }
    }

    private void text() {
        int close = source.text().indexOf('"', at + 1);
        int line = endOfLine();
        if (close < 0 || close > line) {
            bad(line, "unclosed-text", "the text that begins here has no closing quote", "put a `\"` at its end");
        } else if (forbidden(at, close + 1)) {
            add(Token.Kind.BAD, close + 1);
        } else if (hasCommentMark(source.text().substring(at, close))) {
            bad(close + 1, "comment-in-text", "a text contains no `/*` and no `*/`", null);
        } else {
            add(Token.Kind.TEXT, close + 1);
        }
    }

    private void number() {
        int whole = run(at, CharacterRules::isDigit);
        boolean fraction = whole + 1 < source.length()
                && source.text().charAt(whole) == '.'
                && CharacterRules.isDigit(source.text().charAt(whole + 1));
        add(Token.Kind.NUMBER, fraction ? run(whole + 1, CharacterRules::isDigit) : whole);
    }

    private void signOrFault(int character) {
        int next = at + Character.charCount(character);
        String fault = CharacterRules.fault(character);
        if (fault != null) {
            bad(next, "character", fault, null);
        } else if (CharacterRules.isCurlyQuote(character)) {
            bad(endOfCurly(next), "curly-quote", "texts stand in plain quotes, not in curly ones", "write `\"`");
        } else if (character == '\'') {
            bad(endOfLine(), "single-quote", "texts stand in double quotes", "write `\"`");
        } else if (character >= 0x7F) {
            String name = CharacterRules.named(character);
            bad(next, "character", "the character " + name + " may stand only in texts and comments", null);
        } else {
            sign();
        }
    }

    private void sign() {
        boolean pair = at + 2 <= source.length() && PAIRS.contains(source.text().substring(at, at + 2));
        char sign = source.text().charAt(at);
        depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
        if (depth > DEEPEST) {
            bad(source.length(), "deep-brackets", "brackets stand more than 12 deep", null);
        } else {
            add(Token.Kind.SIGN, at + (pair ? 2 : 1));
        }
    }

    private int endOfCurly(int from) {
        int line = endOfLine();
        int close = run(from, c -> !CharacterRules.isCurlyQuote(c) && c != '\n');
        return close < line ? close + 1 : from;
    }

    /** Reports every character of a text or comment that may stand nowhere. */
    private boolean forbidden(int from, int to) {
        int before = faults;
        for (int i = from;
                i < to && faults < MOST_FAULTS;
                i += Character.charCount(source.text().codePointAt(i))) {
            String fault =
                    isLineEnd(i) ? null : CharacterRules.fault(source.text().codePointAt(i));
            if (fault != null) {
                faults++;
                diagnostics.error(source.place(i), "character", fault, null);
            }
        }
        return faults > before;
    }

    private void bad(int end, String code, String message, @Nullable String hint) {
        faults++;
        diagnostics.error(source.place(at), code, message, hint);
        add(Token.Kind.BAD, end);
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, source.text().substring(at, end), source.place(at), at, end));
        at = end;
    }

    private int run(int from, IntPredicate part) {
        int end = from;
        while (end < source.length() && part.test(source.text().charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfLine() {
        int end = source.text().indexOf('\n', at);
        return end < 0 ? source.length() : end > at && isLineEnd(end - 1) ? end - 1 : end;
    }

    private boolean isLineEnd(int offset) {
        return startsWith("\r\n", offset);
    }

    private boolean startsWith(String prefix) {
        return startsWith(prefix, at);
    }

    private boolean startsWith(String prefix, int offset) {
        return source.text().startsWith(prefix, offset);
    }

    private static boolean hasCommentMark(String text) {
        return text.contains("/*") || text.contains("*/");
    }
}
