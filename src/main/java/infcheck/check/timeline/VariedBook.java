package infcheck.check.timeline;

import java.util.List;

/**
 * The law of one rule book as each combination of what is varied has it; its rules are the same under all.
 *
 * @param laws by the number of the combination
 */
public record VariedBook(VariedAxes axes, List<BookLaw> laws) {
    public VariedBook {
        laws = List.copyOf(laws);
        if (laws.size() != axes.combinations()) {
            throw new IllegalArgumentException(laws.size() + " laws for " + axes.combinations() + " combinations");
        }
    }

    /** The book where nothing is varied. */
    public static VariedBook of(BookLaw law) {
        return new VariedBook(VariedAxes.NONE, List.of(law));
    }
}
