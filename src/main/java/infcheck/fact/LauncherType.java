package infcheck.fact;

/** A model of launcher, as its State built it. */
public record LauncherType(String id, String state, Platform platform) implements Stated {}
