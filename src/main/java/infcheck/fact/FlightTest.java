package infcheck.fact;

import java.time.LocalDate;

/** A missile was flown to try it. */
public record FlightTest(String id, String of, String missileType, String by, LocalDate on, Target target)
        implements Act {

    @Override
    public ActKind kind() {
        return ActKind.FLIGHT_TEST;
    }
}
