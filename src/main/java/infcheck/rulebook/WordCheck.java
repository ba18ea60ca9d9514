package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import java.util.Locale;
import java.util.Set;

/** Checks texts of rules against the words that the book declares. */
final class WordCheck {
    private final WordLists words;
    private final Diagnostics diagnostics;

    WordCheck(WordLists words, Diagnostics diagnostics) {
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /** Gives a diagnostic, and answers false, where the type is a list of words and the text is not in it. */
    boolean passes(Token text, ValueType type) {
        if (type.word() == null) {
            return true;
        }
        Set<String> known = words.known(type.word());
        if (known == null || known.contains(text.value())) {
            return true;
        }
        String list = type.word().name().toLowerCase(Locale.ROOT);
        String message = "`" + text.value() + "` is not a declared " + list;
        diagnostics.error(text.at(), "unknown-word", message, Nearest.hint(text.value(), known));
        return false;
    }
}
