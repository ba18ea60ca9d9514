package infcheck.analysis.catalogue;

import infcheck.reference.State;
import infcheck.reference.States;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a name.
 *
 * @param id by which it is asked for
 * @param names others by which it goes
 * @param states the codes of the States that it is of
 * @param texts in which single words are found, such as places or a question
 * @param about what else a list tells of it, by the head of the column; the same keys for every entry of a kind
 * @param says what it is, in one or more lines
 * @param at where it is stated; null where it stands in no single file
 */
public record CatalogueEntry(
        Kind kind,
        String id,
        List<String> names,
        List<String> states,
        List<String> texts,
        Map<String, String> about,
        String says,
        @Nullable String at) {

    /** The kinds of entry, in the order of a search. */
    public enum Kind {
        SYSTEM,
        PLACE,
        STATE,
        SCENARIO,
        READING,
        PARAMETER,
        PROVISION,
        SOURCE;

        /** {@code system}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@code systems}. */
        public String words() {
            return word() + "s";
        }
    }

    public CatalogueEntry {
        names = List.copyOf(names);
        states = List.copyOf(states);
        texts = List.copyOf(texts);
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }

    /** Whether a word is the code of a State of which this is. */
    boolean isOf(String code) {
        return states.contains(code.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether a word stands in its id or a name, signs and the case of letters aside, or as a whole word in the name of its State or in
     * a text.
     */
    boolean isCalled(String word) {
        String letters = letters(word);
        boolean named = !letters.isEmpty()
                && Stream.concat(Stream.of(id), names.stream())
                        .anyMatch(n -> letters(n).contains(letters));
        return named || Stream.concat(stateNames(), texts.stream()).anyMatch(text -> isPart(word, text));
    }

    /** The words by which it is found, whole. */
    Stream<String> known() {
        return Stream.of(Stream.of(id), names.stream(), states.stream(), stateNames())
                .flatMap(s -> s);
    }

    private Stream<String> stateNames() {
        return States.all().stream().filter(s -> states.contains(s.code())).map(State::name);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }

    /** Whether words stand in a longer text, with nothing of a word before or after them. */
    private static boolean isPart(String words, String text) {
        String wanted = spaced(words).strip();
        return !wanted.isEmpty() && spaced(text).contains(" " + wanted + " ");
    }

    private static String spaced(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ") + " ";
    }
}
