package infcheck.analysis.missing;

import infcheck.check.Clocks;
import infcheck.finding.Pivot;
import infcheck.rulebook.law.BookWording;
import java.util.List;
import java.util.NavigableSet;

/**
 * The answers that would settle the open headlines of one rule book.
 *
 * @param by the claimants whose worlds count; empty for everybody
 * @param open the ids of the subjects whose headline is disputed or cannot be told
 * @param answers each would settle at least one of them, the most useful first
 */
public record MissingAnswer(
        String book,
        BookWording labels,
        Clocks clocks,
        List<String> by,
        NavigableSet<String> open,
        int subjects,
        List<Settling> answers) {
    public MissingAnswer {
        by = List.copyOf(by);
        answers = List.copyOf(answers);
    }

    /**
     * A value or a question of law that, once answered, settles some headlines.
     *
     * @param what its id
     * @param says what each claimant says of it
     * @param always the subjects that are settled whichever way it turns out
     * @param outcomes what each way that somebody claims would settle
     */
    public record Settling(String what, List<Pivot.Said> says, NavigableSet<String> always, List<Outcome> outcomes) {
        public Settling {
            says = List.copyOf(says);
            outcomes = List.copyOf(outcomes);
        }

        /** The most that one way settles. */
        public int most() {
            return outcomes.stream().mapToInt(o -> o.settled().size()).max().orElse(0);
        }
    }

    /**
     * One way in which it may turn out.
     *
     * @param value in words
     * @param settled the ids of the subjects whose headline is then neither disputed nor open
     */
    public record Outcome(String value, NavigableSet<String> settled) {}
}
