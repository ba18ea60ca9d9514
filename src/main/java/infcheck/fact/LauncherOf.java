package infcheck.fact;

import java.time.LocalDate;

/**
 * Launchers of a type are considered to be launchers of missiles of a type.
 *
 * @param subject the launcher type
 * @param on the day on which they are
 */
public record LauncherOf(
        @Id(IdKind.LAUNCHER_TYPE) String subject,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        LocalDate on) implements Derived {}
