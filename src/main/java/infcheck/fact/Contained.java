package infcheck.fact;

import java.time.LocalDate;

/**
 * A launcher type held missiles of a type.
 *
 * @param from the first day, {@link Dates#ALWAYS} where it did so from its beginning
 */
public record Contained(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.LAUNCHER_TYPE) String launcherType,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        LocalDate from)
        implements ContainedOrLaunched {}
