package infcheck.fact;

import java.time.LocalDate;

/**
 * A number of items that a State held, or of those that it eliminated, set against the others.
 *
 * @param term what is tallied
 * @param state whose it is
 * @param subject the missile type or launcher type
 * @param act the act, or the declaration, that says the number
 * @param number from 0
 * @param kind of the act: what is eliminated is taken away from what is held
 * @param on the day for which the tally is made
 */
public record Tallied(
        @Word(Word.Kind.TERM) String term,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id({IdKind.ACT, IdKind.DECLARATION}) String act,
        int number,
        ActKind kind,
        LocalDate on)
        implements Derived {

    /** The number, below 0 of an elimination: the sum of all is what is left. */
    @Vocabulary
    public int balance() {
        return kind == ActKind.ELIMINATION ? -number : number;
    }
}
