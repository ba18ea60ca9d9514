package infcheck.fact;

import java.time.LocalDate;

/**
 * Missiles of a type, or parts of them, were made.
 *
 * @param item what was made: missiles or stages
 */
public record Production(String id, String of, String missileType, String by, LocalDate on, Item item) implements Act {

    @Override
    public ActKind kind() {
        return ActKind.PRODUCTION;
    }
}
