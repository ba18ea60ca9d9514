package infcheck.fact;

/**
 * A missile type that is an unmanned aircraft.
 *
 * @param returns whether it is built to come back
 */
public record Drone(
        @Id(IdKind.FACT) String id, @Id(IdKind.MISSILE_TYPE) String missileType, boolean returns) implements Stated {}
