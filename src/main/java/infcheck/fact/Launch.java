package infcheck.fact;

import java.time.LocalDate;

/** A missile was launched otherwise than to try it. */
public record Launch(
        @Id(IdKind.ACT) String id,
        @Id(IdKind.ACT) String of,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        @Id(IdKind.STATE) String by,
        LocalDate on)
        implements Act {

    @Override
    public ActKind kind() {
        return ActKind.LAUNCH;
    }
}
