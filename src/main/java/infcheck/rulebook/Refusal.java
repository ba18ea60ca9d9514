package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ends the parsing of one rule; the parser of the file goes on with the next. */
final class Refusal {
    private Refusal() {}

    static BadInputException at(Token token, String code, String message, @Nullable String hint) {
        return new BadInputException(Diagnostic.error(token.at(), code, message, hint));
    }

    static BadInputException missing(String sign, Token before) {
        return at(before, "missing-sign", "`" + sign + "` is missing before " + before.shown(), null);
    }

    static BadInputException notAllowed(Token token, String hint) {
        return at(token, "not-allowed", token.shown() + " has no place in a rule", hint);
    }

    /** For a token of which a diagnostic has already been given. */
    static BadInputException known() {
        return new BadInputException(List.of());
    }
}
