package infcheck.factbook.statement;

import infcheck.diagnostic.Place;
import infcheck.factbook.claim.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public statement of a person or body: a claim about intent, never an act. No rule sees it.
 *
 * @param by who said it, as a text
 * @param state the State for which it was said; null where it was said for several, as an alliance does
 * @param on when it was said
 * @param says in other words than the speaker's
 * @param about ids of subjects, as written; empty where it is of none
 * @param source the id of a source
 * @param published when it became known, of the source where the statement names no date; null where neither has one
 */
public record PublicStatement(
        String id,
        String by,
        @Nullable String state,
        PartialDate on,
        String says,
        List<String> about,
        String source,
        @Nullable PartialDate published,
        Place at) {
    public PublicStatement {
        about = List.copyOf(about);
    }

    /** Whether it had been said by a day, so far as its date tells. */
    public boolean saidBy(LocalDate day) {
        return !on.after(day);
    }

    /** Whether it was known on a day: it had been said, and published; without a date of publication as soon as it was said. */
    public boolean knownAt(LocalDate day) {
        return saidBy(day) && (published == null || !published.after(day));
    }
}
