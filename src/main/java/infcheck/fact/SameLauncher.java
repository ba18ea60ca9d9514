package infcheck.fact;

/**
 * A launcher type that somebody takes for another one.
 *
 * @param other the launcher type that it is taken for
 */
public record SameLauncher(String id, String launcherType, String other) implements Stated {}
