package infcheck.fact;

import java.time.LocalDate;

/**
 * Missiles were done away with.
 *
 * @param method how
 * @param count how many missiles, above 0
 */
public record Elimination(
        @Id(IdKind.ACT) String id,
        @Id(IdKind.ACT) String of,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        @Id(IdKind.STATE) String by,
        LocalDate on,
        Method method,
        int count)
        implements Act {

    @Override
    public ActKind kind() {
        return ActKind.ELIMINATION;
    }
}
