package infcheck.fact;

import java.time.LocalDate;

/** Missiles of a type were made. */
public record Production(String id, String of, String missileType, String by, LocalDate on) implements Act {

    @Override
    public ActKind kind() {
        return ActKind.PRODUCTION;
    }
}
