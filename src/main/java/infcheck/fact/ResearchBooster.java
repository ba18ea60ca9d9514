package infcheck.fact;

/** A missile type that is a booster or target, used for research on other objects. */
public record ResearchBooster(String id, String missileType) implements Stated {}
