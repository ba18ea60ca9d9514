package infcheck.rulebook.law;

import infcheck.diagnostic.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question of law on which States differ.
 *
 * @param id the name under which rules match it
 * @param asks the question in plain words
 * @param answers by State, in the order of the file; several where it said one thing and later another
 * @param choices every answer that rules, States and scenarios may give, at least two, in the book's order
 */
public record Question(
        String id, String asks, String provision, Map<String, List<Answer>> answers, List<String> choices, Place at) {
    public Question {
        Map<String, List<Answer>> copies = new TreeMap<>();
        answers.forEach((state, given) -> copies.put(state, List.copyOf(given)));
        answers = Map.copyOf(copies);
        choices = List.copyOf(choices);
    }

    /** The different answers that are given, sorted; each makes worlds of its own. */
    public SortedSet<String> possible() {
        TreeSet<String> possible = new TreeSet<>();
        answers.values().stream().flatMap(Collection::stream).forEach(a -> possible.add(a.answer()));
        return possible;
    }

    /** Every answer that may be given, sorted. */
    public SortedSet<String> known() {
        return new TreeSet<>(choices);
    }

    /**
     * The answers that were known on a day, by State in order; those of no State that had given none by then.
     *
     * @param day null where every answer counts
     */
    public Map<String, List<Answer>> knownAt(@Nullable LocalDate day) {
        Map<String, List<Answer>> known = new TreeMap<>();
        answers.forEach((state, all) -> {
            List<Answer> given = all.stream().filter(a -> a.knownAt(day)).toList();
            if (!given.isEmpty()) {
                known.put(state, given);
            }
        });
        return known;
    }

    /**
     * This question with an answer in place of those in the book.
     *
     * @param state who gives it; null where everybody who answers does
     * @param at where that is said
     */
    public Question answered(@Nullable String state, String answer, Place at) {
        List<Answer> given = List.of(new Answer(answer, at.toString(), null));
        Map<String, List<Answer>> changed = new TreeMap<>(answers);
        if (state == null) {
            changed.replaceAll((who, before) -> given);
        } else {
            changed.put(state, given);
        }
        return new Question(id, asks, provision, changed, choices, this.at);
    }

    /**
     * One State's answer.
     *
     * @param source where the State gave it
     * @param on the day from which it was known; null where it always counts
     */
    public record Answer(
            String answer, String source, @Nullable LocalDate on) {

        /** Whether it was known on a day; it always was where no day is given. */
        boolean knownAt(@Nullable LocalDate day) {
            return day == null || on == null || !on.isAfter(day);
        }
    }
}
