package infcheck.rulebook.syntax;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import java.util.List;

/** The error that ends the parsing of one condition or rule; the parser goes on with the next. */
public final class SyntaxError {
    private static final String OUT = "remove it";

    private SyntaxError() {}

    static BadInputException at(Token token, String code, String message, String hint) {
        return new BadInputException(Diagnostic.error(token.at(), code, message, hint));
    }

    /** The error for a sign that should stand before one token and after another. */
    static BadInputException missing(String sign, Token before, Token after) {
        String line = after.sharesLine(before) ? "" : " on line " + after.at().line();
        return at(
                before,
                "missing-sign",
                "`" + sign + "` is missing before " + before.shown(),
                "put `" + sign + "` after " + after.shown() + line);
    }

    static BadInputException missingComma(Token before) {
        return at(before, "missing-comma", "a comma is missing before " + before.shown(), "put a `,` before it");
    }

    static BadInputException missingWord(String word, Token before) {
        return at(
                before,
                "missing-word",
                "`" + word + "` is missing before " + before.shown(),
                "put `" + word + "` on a line of its own before it");
    }

    static BadInputException notAllowed(Token token, String hint) {
        return at(token, "not-allowed", token.shown() + " has no place in a rule", hint);
    }

    /** The error for a token that is one too many. */
    static BadInputException superfluous(Token token, String where) {
        return at(token, "superfluous", token.shown() + " has no place " + where, OUT);
    }

    /** The error for a word that stands where a keyword belongs. */
    static BadInputException instead(Token token, String keyword) {
        return at(
                token, "keyword", token.shown() + " stands where `" + keyword + "` belongs", "write `" + keyword + "`");
    }

    /** The error for a run of words that says in English what a rule has to say in its own form. */
    static BadInputException sentence(Token first, String belongs, String form) {
        String message = "there is a sentence where " + belongs + " belongs";
        return at(first, "sentence", message, form + "; a comment begins with `//`");
    }

    /** Throws at a bracket that only holds together what is inside it. */
    static void refuseGrouping(Token here) {
        if (here.is("(")) {
            throw at(here, "grouping", "brackets do not group here", "remove them");
        }
    }

    /** The error for a token that already has a diagnostic. */
    static BadInputException known() {
        return new BadInputException(List.of());
    }
}
