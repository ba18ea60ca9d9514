package infcheck.world;

/**
 * A value with the worlds in which it holds.
 *
 * @param worlds not empty, unless said otherwise
 */
public record Labelled<T>(T value, WorldSet worlds) {}
