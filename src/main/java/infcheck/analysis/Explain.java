package infcheck.analysis;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.factbook.FactBook;
import java.util.List;

/** Why is a subject judged as it is? */
public final class Explain {
    private final Checker checker;

    public Explain(Checker checker) {
        this.checker = checker;
    }

    /**
     * The explanation of one subject.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @param subject an id
     * @throws IllegalArgumentException where the fact book has no such subject
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     */
    public Explanation of(FactBook facts, Clocks clocks, List<String> by, String subject) {
        return new Explanation(
                clocks,
                checker.scenarios(),
                by,
                checker.prove(facts, clocks, by, subject).stream()
                        .map(p -> new Explanation.OfBook(new Sentence(clocks, by, p).text(), p))
                        .toList());
    }
}
