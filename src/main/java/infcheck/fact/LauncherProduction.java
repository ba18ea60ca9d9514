package infcheck.fact;

import java.time.LocalDate;

/** Launchers of a type were made. */
public record LauncherProduction(String id, String of, String launcherType, String by, LocalDate on)
        implements LauncherAct {

    @Override
    public ActKind kind() {
        return ActKind.PRODUCTION;
    }
}
