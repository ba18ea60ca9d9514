package infcheck.fact;

/** A missile type of which none was ever deployed. */
public record NeverDeployed(String id, String missileType) implements Stated {}
