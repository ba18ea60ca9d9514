package infcheck.fact;

/**
 * A missile type that is an unmanned aircraft.
 *
 * @param returns whether it is built to come back
 */
public record Drone(String id, String missileType, boolean returns) implements Stated {}
