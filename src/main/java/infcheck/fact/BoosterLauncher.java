package infcheck.fact;

/**
 * A launcher type for booster systems that serve research.
 *
 * @param aboveGround whether it stands above the ground
 */
public record BoosterLauncher(String id, String launcherType, boolean aboveGround) implements Stated {}
