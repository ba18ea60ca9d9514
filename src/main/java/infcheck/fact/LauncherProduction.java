package infcheck.fact;

import java.time.LocalDate;

/** Launchers of a type were made. */
public record LauncherProduction(
        @Id(IdKind.ACT) String id,
        @Id(IdKind.ACT) String of,
        @Id(IdKind.LAUNCHER_TYPE) String launcherType,
        @Id(IdKind.STATE) String by,
        LocalDate on)
        implements LauncherAct {

    @Override
    public ActKind kind() {
        return ActKind.PRODUCTION;
    }
}
