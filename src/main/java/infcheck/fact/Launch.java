package infcheck.fact;

import java.time.LocalDate;

/** A missile was launched otherwise than to try it. */
public record Launch(String id, String of, String missileType, String by, LocalDate on) implements Act {

    @Override
    public ActKind kind() {
        return ActKind.LAUNCH;
    }
}
