package infcheck.analysis.diff;

import infcheck.diagnostic.Place;
import infcheck.rulebook.BookDifference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cause of a difference.
 *
 * @param says in plain words, such as {@code treaty end: 2019-08-02}
 * @param on the day from which something else is said of what goes on; null where the cause is no such day
 * @param at where that is stated; in both inputs where both state it
 */
public record DiffCause(Kind kind, String says, @Nullable LocalDate on, List<Place> at) {
    public DiffCause {
        at = List.copyOf(at);
    }

    /** The cause that an edit of a rule book is. */
    public static DiffCause of(BookDifference edit) {
        return new DiffCause(
                Kind.RULE,
                ChangedText.of(edit.what(), edit.before(), edit.after()),
                null,
                edit.at().stream().map(p -> p.wholeLine()).distinct().toList());
    }

    /** The kinds of cause. */
    public enum Kind {
        /** An act that began or ended between the two dates. */
        ACT,
        /** A day of the law that lies between the two dates. */
        LAW,
        /** A fact of which the two fact books state something else. */
        FACT,
        /** A rule, or something that the rule book declares, of which the two books say something else. */
        RULE
    }
}
