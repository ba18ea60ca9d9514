package infcheck.fact;

import java.time.LocalDate;

/** A missile of a type was launched from a launcher of a type. */
public record LaunchedFrom(String id, String launcherType, String missileType, LocalDate on)
        implements ContainedOrLaunched {

    @Override
    public LocalDate from() {
        return on;
    }
}
