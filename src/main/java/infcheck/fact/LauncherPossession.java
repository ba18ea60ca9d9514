package infcheck.fact;

import java.time.LocalDate;

/**
 * A piece of time in which a State holds launchers of a type.
 *
 * @param since the day on which the State first held them
 */
public record LauncherPossession(String id, String of, String launcherType, String by, LocalDate on, LocalDate since)
        implements LauncherAct {

    @Override
    public ActKind kind() {
        return ActKind.POSSESSION;
    }
}
