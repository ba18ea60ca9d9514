package infcheck.analysis.diff;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.ReportSnapshot;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.rulebook.law.BookWording;
import java.util.List;

/**
 * The differences between two answers.
 *
 * @param before what is said first
 * @param after what is said then
 * @param books one for each rule book that both know, in the order of the second
 */
public record DiffAnswer(ReportSnapshot before, ReportSnapshot after, List<OfBook> books) {
    public DiffAnswer {
        books = List.copyOf(books);
    }

    /** Whether both say the same. */
    public boolean isSame() {
        return books.stream().allMatch(b -> b.subjects().isEmpty());
    }

    /**
     * The changes in what one rule book says.
     *
     * @param before its hash first
     * @param after its hash then
     * @param subjects those of which something else is said, by id
     * @param same of how many the same is said
     */
    public record OfBook(
            String book, String before, String after, BookWording labels, List<OfSubject> subjects, int same) {
        public OfBook {
            subjects = List.copyOf(subjects);
        }

        /** The subjects that are new or gone, or have another headline or another status of what goes on. */
        public List<OfSubject> verdicts() {
            return subjects.stream().filter(s -> s.change().isOfVerdict()).toList();
        }

        /** The others: something else is said of some act of theirs, and nothing else. */
        public List<OfSubject> findings() {
            return subjects.stream().filter(s -> !s.change().isOfVerdict()).toList();
        }
    }

    /**
     * The changes in what is said of a subject.
     *
     * @param headline for what it is new or gone, or has another headline; empty where the headline is the same, or nothing can be told
     * @param now for what that which goes on has another status; empty where it has not, or nothing can be told
     */
    public record OfSubject(SubjectChange change, List<DiffCause> headline, List<DiffCause> now, List<OfAct> acts) {
        public OfSubject {
            headline = List.copyOf(headline);
            now = List.copyOf(now);
            acts = List.copyOf(acts);
        }
    }

    /**
     * The changes in what is said of an act.
     *
     * @param causes empty where none can be told
     */
    public record OfAct(ActChange change, List<DiffCause> causes) {
        public OfAct {
            causes = List.copyOf(causes);
        }
    }
}
