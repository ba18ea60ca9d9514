package infcheck.fact;

import java.time.LocalDate;

/**
 * A launcher type held missiles of a type.
 *
 * @param from the first day, {@link Dates#ALWAYS} where it did so from its beginning
 */
public record Contained(String id, String launcherType, String missileType, LocalDate from)
        implements ContainedOrLaunched {}
