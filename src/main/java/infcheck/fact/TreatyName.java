package infcheck.fact;

/** The name under which a treaty lists a missile type. */
public record TreatyName(String id, String missileType, String name) implements Stated {}
