package infcheck.fact;

import java.time.LocalDate;

/**
 * Missiles were handed over to another State.
 *
 * @param to the State that has them afterwards
 */
public record Transfer(
        @Id(IdKind.ACT) String id,
        @Id(IdKind.ACT) String of,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        @Id(IdKind.STATE) String by,
        LocalDate on,
        @Id(IdKind.STATE) String to)
        implements Act {

    @Override
    public ActKind kind() {
        return ActKind.TRANSFER;
    }
}
