package infcheck.fact;

import java.time.LocalDate;

/** A missile of a type was launched from a launcher of a type. */
public record LaunchedFrom(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.LAUNCHER_TYPE) String launcherType,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        LocalDate on)
        implements ContainedOrLaunched {

    @Override
    public LocalDate from() {
        return on;
    }
}
