package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.fact.IdKind;
import infcheck.fact.Word;
import infcheck.reference.States;
import infcheck.rulebook.syntax.Token;
import infcheck.rulebook.syntax.ValueType;
import java.util.Set;
import java.util.stream.Stream;

/** Checks texts of rules against the words that the book declares. */
public final class WordCheck {
    private final WordLists words;
    private final Diagnostics diagnostics;

    WordCheck(WordLists words, Diagnostics diagnostics) {
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /** Gives a diagnostic, and answers false, where the type is a list of words or kind of id and the text is none of it. */
    boolean passes(Token text, ValueType type) {
        Word.Kind list = type.word();
        Set<String> known = list == null ? null : words.known(list);
        if (list == null) {
            return hasForm(text, type);
        }
        if (known == null || known.contains(text.value())) {
            return true;
        }
        String message = "`" + text.value() + "` is not a declared " + list.text();
        diagnostics.error(text.at(), "unknown-word", message, cure(text.value(), list, known));
        return false;
    }

    private boolean hasForm(Token text, ValueType type) {
        if (type.kinds().isEmpty() || type.kinds().stream().anyMatch(kind -> kind.matches(text.value()))) {
            return !type.kinds().equals(Set.of(IdKind.STATE)) || isState(text);
        }
        String form = type.kinds().iterator().next().formText();
        String hint = "write " + type.plain() + " as " + form;
        diagnostics.error(text.at(), "wrong-id", text.shown() + " is not " + type.plain(), hint);
        return false;
    }

    private boolean isState(Token code) {
        boolean known = States.isCode(code.value());
        if (!known) {
            diagnostics.error(
                    code.at(), "wrong-id", code.shown() + " is not the code of a State", States.hint(code.value()));
        }
        return known;
    }

    /** Whether a text is in the list of words that the type is, or the type or list is unknown. */
    boolean has(Token text, ValueType type) {
        Set<String> known = type.word() == null ? null : words.known(type.word());
        return known == null || known.contains(text.value());
    }

    private String cure(String word, Word.Kind wanted, Set<String> known) {
        return Nearest.to(word, known).isPresent()
                ? Nearest.hint(word, known)
                : Stream.of(Word.Kind.values())
                        .filter(list -> declares(list, word))
                        .findFirst()
                        .map(list -> "it is declared as a " + list.text())
                        .orElseGet(() -> Nearest.listing(known) + "; or declare it in " + file(wanted));
    }

    private boolean declares(Word.Kind list, String word) {
        Set<String> known = words.known(list);
        return known != null && known.contains(word);
    }

    private static String file(Word.Kind list) {
        return switch (list) {
            case PROVISION -> "provisions.yaml";
            case PARAMETER, MILESTONE, DEADLINE -> "parameters.yaml";
            case READING -> "readings.yaml";
            case TERM, GROUND, REASON, STANDING, TREATY_NAME, REGION -> "terms.yaml";
        };
    }
}
