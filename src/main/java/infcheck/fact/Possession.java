package infcheck.fact;

import java.time.LocalDate;

/**
 * A piece of time in which a State holds missiles of a type.
 *
 * @param since the day on which the State first held them
 */
public record Possession(String id, String of, String missileType, String by, LocalDate on, LocalDate since)
        implements Act {

    @Override
    public ActKind kind() {
        return ActKind.POSSESSION;
    }
}
