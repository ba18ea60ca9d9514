package infcheck.analysis.flip;

import infcheck.check.Clocks;
import infcheck.finding.Status;
import infcheck.rulebook.law.BookWording;
import java.util.List;

/**
 * The smallest changes that give a subject another headline under one rule book.
 *
 * @param by the claimants whose worlds count; empty for everybody
 * @param base the headline that it has
 * @param sets the smallest first; none where no set is enough
 * @param tried the ids of what was changed, sorted
 */
public record FlipAnswer(
        String subject,
        String name,
        String state,
        Clocks clocks,
        List<String> by,
        FlipWanted wanted,
        String book,
        BookWording labels,
        Status base,
        List<ChangeSet> sets,
        List<String> tried) {
    public FlipAnswer {
        by = List.copyOf(by);
        sets = List.copyOf(sets);
        tried = List.copyOf(tried);
    }

    /**
     * Changes that are enough together, and none of which can be left out.
     *
     * @param status the headline that they give
     * @param confirmed whether a check with one value of each change gave that headline
     */
    public record ChangeSet(List<Change> changes, Status status, boolean confirmed) {
        public ChangeSet {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One change.
     *
     * @param what the id of a value or a question, or which part of the law
     * @param to what it has to be, each by itself enough: {@code from 500 to 1000}, {@code not released}
     * @param example one such value
     * @param ofLaw whether it is of the law, so that {@code to} says all of it
     */
    public record Change(String what, List<String> to, String example, boolean ofLaw) {
        public Change {
            to = List.copyOf(to);
        }
    }
}
