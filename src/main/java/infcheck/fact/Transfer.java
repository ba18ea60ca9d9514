package infcheck.fact;

import java.time.LocalDate;

/**
 * Missiles were handed over to another State.
 *
 * @param to the State that has them afterwards
 */
public record Transfer(String id, String of, String missileType, String by, LocalDate on, String to) implements Act {

    @Override
    public ActKind kind() {
        return ActKind.TRANSFER;
    }
}
