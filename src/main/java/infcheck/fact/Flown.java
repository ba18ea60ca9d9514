package infcheck.fact;

import java.time.LocalDate;

/**
 * A distance that a missile type flew in a flight that did not fail.
 *
 * @param km kilometres along the surface of the Earth, above 0
 */
public record Flown(
        @Id(IdKind.FACT) String id, @Id(IdKind.MISSILE_TYPE) String missileType, double km, LocalDate on)
        implements Stated {}
