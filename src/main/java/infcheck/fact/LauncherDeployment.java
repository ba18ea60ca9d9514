package infcheck.fact;

import java.time.LocalDate;

/**
 * A piece of time in which launchers of a type stand ready at a place.
 *
 * @param since the first day of the deployment
 * @param until the last day on which the deployment goes on, {@link Dates#NEVER} where no end is known
 */
public record LauncherDeployment(
        @Id(IdKind.ACT) String id,
        @Id(IdKind.ACT) String of,
        @Id(IdKind.LAUNCHER_TYPE) String launcherType,
        @Id(IdKind.STATE) String by,
        LocalDate on,
        LocalDate since,
        LocalDate until)
        implements LauncherAct {

    @Override
    public ActKind kind() {
        return ActKind.DEPLOYMENT;
    }
}
