package infcheck.analysis.explain;

import infcheck.check.BookProof;
import infcheck.check.Clocks;
import java.util.List;

/**
 * The reasons for the verdict on a subject; the same bytes for the same question.
 *
 * @param scenarios the ids of the scenarios it was asked under, in the order given
 * @param by the claimants whose worlds count; empty for everybody
 * @param books one for each rule book in the order given; the first is the headline
 */
public record Explanation(Clocks clocks, List<String> scenarios, List<String> by, List<OfBook> books) {
    public Explanation {
        scenarios = List.copyOf(scenarios);
        by = List.copyOf(by);
        books = List.copyOf(books);
    }

    /**
     * The explanation by one rule book.
     *
     * @param sentence the headline, why, who says what and what it turns on: one sentence with its full stop
     * @param proof of everything that is said, world by world
     */
    public record OfBook(String sentence, BookProof proof) {}
}
