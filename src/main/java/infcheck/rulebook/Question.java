package infcheck.rulebook;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A question of law on which States differ.
 *
 * @param id the name under which rules match it
 * @param asks the question in plain words
 * @param answers by State
 */
public record Question(String id, String asks, String provision, Map<String, Answer> answers) {
    public Question {
        answers = Map.copyOf(answers);
    }

    /** The different answers that are given, sorted; each makes worlds of its own. */
    public SortedSet<String> possible() {
        TreeSet<String> possible = new TreeSet<>();
        answers.values().forEach(a -> possible.add(a.answer()));
        return possible;
    }

    /**
     * One State's answer.
     *
     * @param source where the State gave it
     */
    public record Answer(String answer, String source) {}
}
