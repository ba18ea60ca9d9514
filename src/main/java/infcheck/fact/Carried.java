package infcheck.fact;

import java.time.LocalDate;

/**
 * Items that enter, with what each counts as carrying, into a number of warheads which a treaty limits.
 *
 * @param term what the warheads are counted as
 * @param state whose they are
 * @param subject the missile type or launcher type
 * @param act the act by which the items are held or deployed
 * @param number of items, above 0
 * @param each a whole number from 0
 * @param on the day on which they count
 */
public record Carried(
        @Word(Word.Kind.TERM) String term,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.ACT) String act,
        int number,
        double each,
        LocalDate on)
        implements Derived {

    /** The number of warheads that the items count as carrying together. */
    @Vocabulary
    public double warheads() {
        return number * each;
    }
}
