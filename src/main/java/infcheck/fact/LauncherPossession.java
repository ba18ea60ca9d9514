package infcheck.fact;

import java.time.LocalDate;

/**
 * A piece of time in which a State holds launchers of a type.
 *
 * @param since the day on which the State first held them
 * @param until the last day on which the State holds them, {@link Dates#NEVER} where no end is known
 */
public record LauncherPossession(
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
        return ActKind.POSSESSION;
    }
}
