package infcheck.check.judgement;

import infcheck.fact.Word;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Term;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The words that a rule book declares, each with its place in the book's order. */
final class BookWords {
    private final Map<Key, Term> terms = new HashMap<>();
    private final Map<Term, Integer> places = new HashMap<>();

    private record Key(Word.Kind list, String word) {}

    BookWords(RuleBook book) {
        book.words().forEach(t -> {
            terms.put(new Key(t.list(), t.word()), t);
            places.put(t, places.size());
        });
    }

    /**
     * The declaration of a word.
     *
     * @throws IllegalArgumentException where the book declares none: a vetted rule concludes no such word
     */
    Term find(Word.Kind list, String word) {
        Term term = terms.get(new Key(list, word));
        if (term == null) {
            throw new IllegalArgumentException("no " + list + " `" + word + "`");
        }
        return term;
    }

    /** The book's order. */
    Comparator<Term> order() {
        return Comparator.comparing(places::get);
    }

    /** The place of a word in the book's order. */
    int place(Word.Kind list, String word) {
        Integer place = places.get(find(list, word));
        return place == null ? places.size() : place;
    }
}
