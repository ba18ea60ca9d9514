package infcheck.rulebook.syntax;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.ForeignLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Splits a rule file into tokens; what cannot be one gets a diagnostic and becomes {@link Token.Kind#BAD}. */
public final class Lexer {
    private static final int MOST_FAULTS = 20;

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private final Set<ForeignLine> foreignLines = EnumSet.noneOf(ForeignLine.class);
    private int faults;

    public Lexer(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** All tokens, the last of them {@link Token.Kind#END}; after too many faults, those up to there. */
    public List<Token> tokens() {
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
            word();
        } else if (CharacterRules.isDigit(character)) {
            number();
        } else {
            signOrFault(character);
        }
    }

    /** A line of another kind of file is told once, however many there are; of two versions the first is read. */
    private void foreign(ForeignLine line) {
        if (foreignLines.add(line)) {
            faults++;
            diagnostics.error(source.place(at), line.code(), line.message(), line.cure());
        }
        int other = startsWith("=======") ? source.text().indexOf("\n>>>>>>>", at) : -1;
        at = other < 0 ? endOfLine() : other + 1;
    }

    private void word() {
        int end = source.run(at, c -> CharacterRules.isLetter(c) || CharacterRules.isDigit(c));
        if (end == at + 1 && startsWith("$")) {
            bad(end, "variable-name", "`$` has no name", "write `$name`, without a space in it");
        } else {
            add(Token.Kind.WORD, end);
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
            unclosed(line);
        } else if (forbidden(at, close + 1)) {
            add(Token.Kind.BAD, close + 1);
        } else if (CharacterRules.hasCommentMark(source.text().substring(at, close))) {
            bad(close + 1, "comment-in-text", "a text contains no `/*` and no `*/`", "remove the sign");
        } else {
            add(Token.Kind.TEXT, close + 1);
        }
    }

    /** A text that goes on to the next line is one fault, not two. */
    private void unclosed(int line) {
        int next = source.text().indexOf('\n', line + 1);
        int end = next < 0 ? source.length() : next;
        boolean goesOn = line < end
                && source.text()
                                        .substring(line, end)
                                        .chars()
                                        .filter(c -> c == '"')
                                        .count()
                                % 2
                        == 1;
        bad(
                goesOn ? source.text().indexOf('"', line) + 1 : line,
                "unclosed-text",
                "the text that begins here has no closing quote",
                goesOn ? "write the whole text on one line" : "put a `\"` at its end");
    }

    /** A text in quotes of another kind is told, and read as what is meant. */
    private void oddlyQuoted(int character) {
        int open = at + 1;
        if (source.isWithinWord(at)) {
            bad(open, "apostrophe", "an apostrophe is inside a word or number", CharacterRules.APOSTROPHE);
            return;
        }
        boolean curly = character >= 0x7F;
        int close = source.run(open, c -> c != '\n' && (curly ? !CharacterRules.isQuote(c) : c != character));
        String message = curly ? "a text has plain quotes, not curly ones" : "a text has double quotes";
        int from = at;
        bad(close < endOfLine() ? close + 1 : open, curly ? "curly-quote" : "single-quote", message, "write `\"`");
        boolean readable = at > open
                && !forbidden(open, close)
                && !CharacterRules.hasCommentMark(source.text().substring(from, at));
        if (readable) {
            replaced(Token.Kind.TEXT, '"' + source.text().substring(open, close) + '"');
        }
    }

    private void number() {
        int whole = source.run(at, CharacterRules::isDigit);
        boolean fraction = whole + 1 < source.length()
                && source.text().charAt(whole) == '.'
                && CharacterRules.isDigit(source.text().charAt(whole + 1));
        add(Token.Kind.NUMBER, fraction ? source.run(whole + 1, CharacterRules::isDigit) : whole);
    }

    private void signOrFault(int character) {
        int next = at + Character.charCount(character);
        String fault = CharacterRules.fault(character);
        ForeignLine foreign = ForeignLine.of(source.text().substring(at, endOfLine()));
        if (foreign != null) {
            foreign(foreign);
        } else if (CharacterRules.isOddQuote(character)) {
            oddlyQuoted(character);
        } else if (fault != null) {
            bad(next, "character", fault, CharacterRules.cure(character));
            if (CharacterRules.isBlank(character)) {
                tokens.remove(tokens.size() - 1);
            }
        } else if (character >= 0x7F) {
            foreign(next, character);
        } else {
            sign();
        }
    }

    private void foreign(int end, int character) {
        String written = source.text().substring(at, end);
        String meant = CharacterRules.meant(written);
        if (meant != null && !CharacterRules.isLetter(meant.charAt(0))) {
            wrong(end, "`" + written + "` may be only in texts and comments", meant);
        } else {
            bad(
                    end,
                    "character",
                    "the character " + CharacterRules.named(character) + " may be only in texts and comments",
                    Character.isLetter(character) ? "type the word again, in plain letters" : "remove it");
        }
    }

    /** A sign that the language has not is told, and read as what is meant. */
    private void wrong(int end, String message, String meant) {
        bad(end, "character", message, "write `" + meant + "`");
        replaced(Token.Kind.SIGN, meant);
    }

    /** Puts another token in the place of the last. */
    private void replaced(Token.Kind kind, String text) {
        Token last = tokens.remove(tokens.size() - 1);
        tokens.add(new Token(kind, text, last.at(), last.start(), last.end()));
    }

    private void sign() {
        int end = at + CharacterRules.signLength(source.text(), at);
        String sign = source.text().substring(at, end);
        String meant = CharacterRules.meant(sign);
        if (meant != null) {
            bad(end, "operator", "`" + sign + "` is not an operator", "write `" + meant + "`");
            replaced(Token.Kind.SIGN, meant);
        } else {
            add(Token.Kind.SIGN, end);
        }
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
                diagnostics.error(
                        source.place(i),
                        "character",
                        fault,
                        CharacterRules.cure(source.text().codePointAt(i)));
            }
        }
        return faults > before;
    }

    private void bad(int end, String code, String message, String hint) {
        faults++;
        diagnostics.error(source.place(at), code, message, hint);
        add(Token.Kind.BAD, end);
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, source.text().substring(at, end), source.place(at), at, end));
        at = end;
    }

    private int endOfLine() {
        return source.endOfLine(at);
    }

    private boolean isLineEnd(int offset) {
        return source.text().startsWith("\r\n", offset);
    }

    private boolean startsWith(String prefix) {
        return source.text().startsWith(prefix, at);
    }
}
