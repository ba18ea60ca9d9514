package infcheck.rulebook.syntax;

import infcheck.diagnostic.BadInputException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A position in the tokens of a file. */
public final class TokenCursor {
    private static final Set<String> KEYWORDS = Set.of("rule", "when", "then", "end", "package", "import");

    private static final int SENTENCE = 3;

    private final List<Token> tokens;
    private int at;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The token at the position.
     *
     * @throws BadInputException without diagnostics where the lexer has given one for that token
     */
    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        Token token = after(ahead);
        if (token.kind() == Token.Kind.BAD) {
            throw SyntaxError.known();
        }
        return token;
    }

    /** The token before the position, which is not the first. */
    Token previous() {
        return tokens.get(at - 1);
    }

    Token next() {
        Token token = peek();
        skip();
        return token;
    }

    /** Passes any token, a bad one too; stays at the end. */
    void skip() {
        at = Math.min(at + 1, tokens.size() - 1);
    }

    boolean at(String text) {
        return peek().is(text);
    }

    /** Passes a sign or word where it is there. */
    boolean passed(String text) {
        boolean there = at(text);
        if (there) {
            skip();
        }
        return there;
    }

    Token expect(String sign) {
        Token here = peek();
        if (here.is(sign)) {
            return next();
        }
        boolean bracket =
                ("(".equals(sign) && "[{".contains(here.text())) || (")".equals(sign) && "]}".contains(here.text()));
        throw bracket && !here.isEnd()
                ? SyntaxError.at(here, "bracket", "brackets are round, unlike " + here.shown(), "write `" + sign + "`")
                : SyntaxError.missing(sign, here, previous());
    }

    /** Passes a keyword, or says that it is missing, misspelt or written with capitals. */
    Token keyword(String word) {
        Token here = peek();
        if (here.is(word)) {
            return next();
        }
        if (here.text().toLowerCase(Locale.ROOT).equals(word)) {
            throw SyntaxError.at(
                    here, "keyword-case", "keywords are in lower case, not " + here.shown(), "write `" + word + "`");
        }
        throw isAlone() && here.isWord() && !KEYWORDS.contains(here.text())
                ? SyntaxError.instead(here, word)
                : SyntaxError.missingWord(word, here);
    }

    /** Whether a diagnostic has been given for the token at the position. */
    boolean isBad() {
        return tokens.get(at).kind() == Token.Kind.BAD;
    }

    /** Whether the token at the position has its line to itself. */
    boolean isAlone() {
        return isFirst() && (at + 1 >= tokens.size() - 1 || !after(1).sharesLine(tokens.get(at)));
    }

    /** Whether a line begins at the position. */
    boolean isFirst() {
        return at == 0 || !tokens.get(at - 1).sharesLine(tokens.get(at));
    }

    boolean isFollowedBy(String sign) {
        return after(1).is(sign);
    }

    /** Whether a variable at the position is bound to a whole fact. */
    boolean beginsPattern() {
        return after(2).isWord() && after(3).is("(");
    }

    private Token after(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /** Passes the bracket that closes what the position is in; stays before a {@code then} that comes first. */
    void leaveBracket() {
        int depth = 1;
        while (depth > 0 && !atEnd() && !tokens.get(at).is("then")) {
            depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            skip();
        }
    }

    /** A token and those after it up to a sign on its line; empty where the line has none before another bracket or comma. */
    List<Token> upTo(String sign, Token first) {
        int from = tokens.indexOf(first);
        int to = from;
        while (!tokens.get(to).is(sign)) {
            boolean part = tokens.get(to).isWord()
                    || Set.of("-", ".").contains(tokens.get(to).text());
            if (!part || !tokens.get(to).sharesLine(first)) {
                return List.of();
            }
            to++;
        }
        return List.copyOf(tokens.subList(from, to));
    }

    /** A token and the words and hyphens that follow it on its line. */
    List<Token> words(Token first) {
        int from = tokens.indexOf(first);
        int to = from + 1;
        while ((tokens.get(to).isWord() || tokens.get(to).is("-"))
                && tokens.get(to).sharesLine(first)) {
            to++;
        }
        return List.copyOf(tokens.subList(from, to));
    }

    /**
     * Whether so many words follow each other on the line that no misspelt word explains them.
     *
     * @throws BadInputException without diagnostics where the lexer has given one for what follows them
     */
    boolean isSentence(Token first) {
        int words = 0;
        int at = tokens.indexOf(first);
        while (tokens.get(at).sharesLine(first) && isInSentence(tokens.get(at))) {
            words += tokens.get(at).isWord() ? 1 : tokens.get(at).is("-") ? -1 : 0;
            at++;
        }
        if (tokens.get(at).kind() == Token.Kind.BAD) {
            throw SyntaxError.known();
        }
        return words >= SENTENCE;
    }

    private static boolean isInSentence(Token token) {
        return token.isWord() || Set.of("-", ",").contains(token.text());
    }

    int mark() {
        return at;
    }

    /** The tokens from a mark up to here. */
    List<Token> since(int mark) {
        return List.copyOf(tokens.subList(mark, at));
    }

    boolean atEnd() {
        return at == tokens.size() - 1;
    }

    /** Whether the position is at one of these words and the line begins with it. */
    boolean atLineStartWith(Set<String> words) {
        return isFirst() && words.contains(tokens.get(at).text());
    }
}
