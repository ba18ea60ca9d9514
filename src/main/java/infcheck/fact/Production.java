package infcheck.fact;

import java.time.LocalDate;

/**
 * Missiles of a type, or parts of them, were made.
 *
 * @param item what was made: missiles or stages
 */
public record Production(
        @Id(IdKind.ACT) String id,
        @Id(IdKind.ACT) String of,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        @Id(IdKind.STATE) String by,
        LocalDate on,
        Item item)
        implements Act {

    @Override
    public ActKind kind() {
        return ActKind.PRODUCTION;
    }
}
