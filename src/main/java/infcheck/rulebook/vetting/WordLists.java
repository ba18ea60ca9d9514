package infcheck.rulebook.vetting;

import infcheck.fact.Word;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that a rule book declares.
 *
 * @param known by the list that declares them
 * @param answers to questions of law, by question
 */
public record WordLists(Map<Word.Kind, Set<String>> known, Map<String, Set<String>> answers) {
    public WordLists {
        known = Map.copyOf(known);
        answers = Map.copyOf(answers);
    }

    /** Without questions of law. */
    public WordLists(Map<Word.Kind, Set<String>> known) {
        this(known, Map.of());
    }

    /** The declared words of a list; null where they cannot be read, so that nothing can be said. */
    @Nullable
    Set<String> known(Word.Kind list) {
        return known.get(list);
    }

    /** The answers to a question that may be named; null for a question that is not known. */
    @Nullable
    Set<String> answers(String question) {
        return answers.get(question);
    }
}
