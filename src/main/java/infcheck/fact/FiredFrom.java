package infcheck.fact;

/**
 * A flight-test or launch was from a launcher of a type.
 *
 * @param act the act as the fact file states it
 */
public record FiredFrom(String id, String act, String launcherType) implements Stated {}
