package infcheck.fact;

import java.time.LocalDate;

/**
 * A piece of time in which missiles of a type stand ready at a place.
 *
 * @param since the first day of the deployment
 * @param until the last day on which the deployment goes on, {@link Dates#NEVER} where no end is known
 */
public record Deployment(
        @Id(IdKind.ACT) String id,
        @Id(IdKind.ACT) String of,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        @Id(IdKind.STATE) String by,
        LocalDate on,
        LocalDate since,
        LocalDate until)
        implements Act {

    @Override
    public ActKind kind() {
        return ActKind.DEPLOYMENT;
    }
}
