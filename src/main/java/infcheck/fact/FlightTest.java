package infcheck.fact;

import java.time.LocalDate;

/** A missile was flown to try it. */
public record FlightTest(
        @Id(IdKind.ACT) String id,
        @Id(IdKind.ACT) String of,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        @Id(IdKind.STATE) String by,
        LocalDate on,
        Target target)
        implements Act {

    @Override
    public ActKind kind() {
        return ActKind.FLIGHT_TEST;
    }
}
