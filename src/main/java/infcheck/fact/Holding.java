package infcheck.fact;

import java.time.LocalDate;

/**
 * A number of items that a State holds or has deployed.
 *
 * @param act the possession or deployment as the fact file states it: the {@code of} of its pieces
 * @param subject the missile type or launcher type
 * @param deployed whether they stand ready at a place
 * @param number above 0
 * @param warheadsEach what each carries or can launch at one time, as declared; 1 where nothing is declared
 * @param from the first day
 * @param until the last day, {@link Dates#NEVER} where no end is known
 */
public record Holding(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.ACT) String act,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.STATE) String by,
        Item item,
        boolean deployed,
        int number,
        int warheadsEach,
        LocalDate from,
        LocalDate until)
        implements Stated {

    /** The number of warheads that they carry, or can launch at one time, together. */
    @Vocabulary
    public int warheads() {
        return number * warheadsEach;
    }

    /** The same over other days. */
    public Holding during(LocalDate first, LocalDate last) {
        return new Holding(id, act, subject, by, item, deployed, number, warheadsEach, first, last);
    }
}
