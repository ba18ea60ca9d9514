package infcheck.fact;

/**
 * A launcher type for booster systems that serve research.
 *
 * @param aboveGround whether it stands above the ground
 */
public record BoosterLauncher(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.LAUNCHER_TYPE) String launcherType,
        boolean aboveGround) implements Stated {}
