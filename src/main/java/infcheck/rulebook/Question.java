package infcheck.rulebook;

import infcheck.diagnostic.Place;
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
 * @param answers by State
 * @param choices every answer that rules, States and scenarios may give, at least two, in the book's order
 */
public record Question(
        String id, String asks, String provision, Map<String, Answer> answers, List<String> choices, Place at) {
    public Question {
        answers = Map.copyOf(answers);
        choices = List.copyOf(choices);
    }

    /** The different answers that are given, sorted; each makes worlds of its own. */
    public SortedSet<String> possible() {
        TreeSet<String> possible = new TreeSet<>();
        answers.values().forEach(a -> possible.add(a.answer()));
        return possible;
    }

    /** Every answer that may be given, sorted. */
    public SortedSet<String> known() {
        return new TreeSet<>(choices);
    }

    /**
     * This question with an answer in place of those in the book.
     *
     * @param state who gives it; null where everybody who answers does
     * @param at where that is said
     */
    Question answered(@Nullable String state, String answer, Place at) {
        Answer given = new Answer(answer, at.toString());
        Map<String, Answer> changed = new TreeMap<>(answers);
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
     */
    public record Answer(String answer, String source) {}
}
