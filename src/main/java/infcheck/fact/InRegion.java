package infcheck.fact;

/**
 * A deployment stands in a region of the world.
 *
 * @param act the deployment as the fact file states it: the {@code of} of its pieces
 * @param region in the fact file's own word
 */
public record InRegion(String id, String act, String region) implements Stated {}
