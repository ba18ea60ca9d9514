package infcheck.check;

import infcheck.check.judgement.SubjectVerdict;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.law.BookWording;
import java.util.List;

/**
 * The verdict of one rule book on one subject in all worlds, to be asked what it would be if something open were settled.
 *
 * <p>Nothing is fired for it. Immutable; one thread at a time.
 */
public final class SubjectWorlds {
    private final String book;
    private final BookWording labels;
    private final List<ClaimedAxis> all;
    private final SubjectVerdict verdict;

    SubjectWorlds(String book, BookWording labels, List<ClaimedAxis> all, SubjectVerdict verdict) {
        this.book = book;
        this.labels = labels;
        this.all = all;
        this.verdict = verdict;
    }

    /** The id of the rule book. */
    public String book() {
        return book;
    }

    public BookWording labels() {
        return labels;
    }

    /** The axes on which it depends what is said, those of values that are only imagined among them; the subject's own first. */
    public List<OpenAxis> axes() {
        return verdict.support().stream().map(a -> new OpenAxis(a, all.get(a))).toList();
    }

    /** The result if an axis had a given cell, whoever claims it. */
    public SubjectWorlds settled(OpenAxis axis, int cell) {
        return new SubjectWorlds(book, labels, all, verdict.settled(axis.number(), cell));
    }

    /** The headline. */
    public Status status() {
        return verdict.status();
    }

    /** Everything that is said. */
    public SubjectFindings findings() {
        return verdict.findings();
    }
}
