package infcheck.fact;

import java.time.LocalDate;

/**
 * The distance that a missile type covers in its standard design mode until its fuel is gone.
 *
 * @param km kilometres along the surface of the Earth, above 0
 * @param from the first day of such a design, {@link Dates#ALWAYS} for one that was so from its beginning
 */
public record DesignRange(
        @Id(IdKind.FACT) String id, @Id(IdKind.MISSILE_TYPE) String missileType, double km, LocalDate from)
        implements Stated {}
