package infcheck.rulebook;

import infcheck.fact.Word;
import java.util.Map;
import java.util.Set;

/** The words that a rule book declares, by the list that declares them. */
record WordLists(Map<Word.Kind, Set<String>> known) {
    WordLists {
        known = Map.copyOf(known);
    }

    /** The declared words of a list; empty where the book has no such list. */
    Set<String> known(Word.Kind list) {
        return known.getOrDefault(list, Set.of());
    }
}
