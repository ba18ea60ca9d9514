package infcheck.fact;

/**
 * A deployment stands in a region of the world.
 *
 * @param act the deployment as the fact file states it: the {@code of} of its pieces
 * @param region in the fact file's own word
 */
public record InRegion(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.ACT) String act,
        @Id(IdKind.REGION) String region) implements Stated {}
