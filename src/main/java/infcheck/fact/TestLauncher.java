package infcheck.fact;

/**
 * A launcher type that serves only for tests.
 *
 * @param distinguishable whether it can be told from launchers of missiles for use from the ground
 */
public record TestLauncher(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.LAUNCHER_TYPE) String launcherType,
        boolean distinguishable) implements Stated {}
