package infcheck.fact;

import java.time.LocalDate;

/**
 * A piece of time in which launchers of a type stand ready at a place.
 *
 * @param since the first day of the deployment
 */
public record LauncherDeployment(String id, String of, String launcherType, String by, LocalDate on, LocalDate since)
        implements LauncherAct {

    @Override
    public ActKind kind() {
        return ActKind.DEPLOYMENT;
    }
}
