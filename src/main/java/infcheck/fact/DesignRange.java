package infcheck.fact;

/**
 * The distance that a missile type covers in its standard design mode until its fuel is gone.
 *
 * @param km kilometres along the surface of the Earth, above 0
 */
public record DesignRange(
        @Id(IdKind.FACT) String id, @Id(IdKind.MISSILE_TYPE) String missileType, double km) implements Stated {}
