package infcheck.fact;

import java.time.LocalDate;

/**
 * Launchers were done away with.
 *
 * @param method how, never {@link Method#LAUNCH}
 * @param count how many launchers, above 0
 */
public record LauncherElimination(
        @Id(IdKind.ACT) String id,
        @Id(IdKind.ACT) String of,
        @Id(IdKind.LAUNCHER_TYPE) String launcherType,
        @Id(IdKind.STATE) String by,
        LocalDate on,
        Method method,
        int count)
        implements LauncherAct {

    @Override
    public ActKind kind() {
        return ActKind.ELIMINATION;
    }
}
