package infcheck.fact;

import java.time.LocalDate;

/**
 * A number of missiles of one flight path, weighed against a number of the other that was declared.
 *
 * <p>Where a share is not to be greater than it was, what it is made of weighs for, and what it is not made of against it: the
 * number of each times the number of the other at the time. The balance is above 0 where the share is greater.
 *
 * @param act the act by which the missiles are held
 * @param flightPath of the missiles that are held
 * @param number how many are held, above 0
 * @param declared what declares the other number, or one of its own flight path where nothing declares the other
 * @param weight the number that was declared of the other flight path, a whole number from 0
 */
public record Weighed(
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.ACT) String act,
        FlightPath flightPath,
        int number,
        @Id({IdKind.DECLARATION, IdKind.ACT}) String declared,
        double weight,
        LocalDate on)
        implements Derived {

    /** The amount that it adds to the balance of ballistic missiles over others. */
    @Vocabulary
    public double balance() {
        return flightPath == FlightPath.BALLISTIC ? number * weight : -number * weight;
    }
}
