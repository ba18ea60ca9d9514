package infcheck.rulebook;

import infcheck.fact.Word;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that a rule book declares, by the list that declares them. */
record WordLists(Map<Word.Kind, Set<String>> known) {
    WordLists {
        known = Map.copyOf(known);
    }

    /** The declared words of a list; null where they cannot be read, so that nothing can be said. */
    @Nullable
    Set<String> known(Word.Kind list) {
        return known.get(list);
    }
}
