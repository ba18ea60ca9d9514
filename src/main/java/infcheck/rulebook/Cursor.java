package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A position in the tokens of a file. */
final class Cursor {
    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
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
        Token token = tokens.get(Math.min(at + ahead, tokens.size() - 1));
        if (token.kind() == Token.Kind.BAD) {
            throw Refusal.known();
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
        if (!at(sign)) {
            throw Refusal.missing(sign, peek());
        }
        return next();
    }

    /** Passes a keyword, or says that it is missing or written with capitals. */
    Token keyword(String word) {
        if (at(word)) {
            return next();
        }
        if (peek().text().toLowerCase(Locale.ROOT).equals(word)) {
            throw Refusal.at(
                    peek(),
                    "keyword-case",
                    "keywords are in lower case, not " + peek().shown(),
                    "write `" + word + "`");
        }
        throw Refusal.at(peek(), "missing-word", "`" + word + "` is missing before " + peek().shown(), null);
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
        Token here = tokens.get(at);
        boolean first = at == 0 || !tokens.get(at - 1).sharesLine(here);
        return first && words.contains(here.text());
    }
}
