package infcheck.fact;

/**
 * A launcher type that somebody takes for another one.
 *
 * @param other the launcher type that it is taken for
 */
public record SameLauncher(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.LAUNCHER_TYPE) String launcherType,
        @Id(IdKind.LAUNCHER_TYPE) String other)
        implements Stated {}
