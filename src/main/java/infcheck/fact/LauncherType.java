package infcheck.fact;

/** A model of launcher, as its State built it. */
public record LauncherType(
        @Id(IdKind.LAUNCHER_TYPE) String id,
        @Id(IdKind.STATE) String state,
        Platform platform) implements Stated {}
