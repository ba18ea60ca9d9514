package infcheck.fact;

import java.time.LocalDate;

/**
 * A platform from which a missile type is launched.
 *
 * @param from the first day, {@link Dates#ALWAYS} for a type that was so from its beginning
 */
public record LaunchMode(
        @Id(IdKind.FACT) String id, @Id(IdKind.MISSILE_TYPE) String missileType, Platform platform, LocalDate from)
        implements Stated {}
