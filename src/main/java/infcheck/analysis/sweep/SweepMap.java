package infcheck.analysis.sweep;

import infcheck.check.Clocks;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.law.BookWording;
import java.util.List;

/**
 * The answers for one subject along one or two axes.
 *
 * @param by the claimants whose worlds count; empty for everybody
 * @param books in the order of the checker
 */
public record SweepMap(String subject, String name, String state, Clocks clocks, List<String> by, List<OfBook> books) {
    public SweepMap {
        by = List.copyOf(by);
        books = List.copyOf(books);
    }

    /**
     * The answer of one book.
     *
     * @param axes one or two, in the order asked for
     * @param regions of each stretch of the first axis, and of each of the second where there is one, what is said there
     */
    public record OfBook(String book, BookWording labels, List<SweptAxis> axes, List<List<SubjectFindings>> regions) {
        public OfBook {
            axes = List.copyOf(axes);
            regions = regions.stream().map(List::copyOf).toList();
        }
    }

    /**
     * An axis with its stretches.
     *
     * @param to the last value: a {@link Double} or a {@link java.time.LocalDate}; of words the last word
     * @param ordered whether stretches that follow each other follow each other in value
     */
    public record SweptAxis(String name, List<AxisInterval> stretches, Object to, boolean ordered) {
        public SweptAxis {
            stretches = List.copyOf(stretches);
        }
    }
}
