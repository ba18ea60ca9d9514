package infcheck.fact;

import java.time.LocalDate;

/**
 * A number of items that a State declared that it had on a day.
 *
 * <p>The parts that are declared of one day never overlap, so that a sum over them is all that the State had.
 *
 * @param subject the missile type or launcher type; launchers may be declared under the type of their missiles
 * @param part which of the items
 * @param number from 0
 * @param warheadsEach what each carries or can launch at one time, as declared; 0 where nothing is declared
 * @param on the day of the data
 */
public record Declared(
        @Id(IdKind.DECLARATION) String id,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.STATE) String by,
        Item item,
        Part part,
        int number,
        int warheadsEach,
        LocalDate on)
        implements Stated {

    /** The number of warheads that they carry, or can launch at one time, together. */
    @Vocabulary
    public int warheads() {
        return number * warheadsEach;
    }
}
