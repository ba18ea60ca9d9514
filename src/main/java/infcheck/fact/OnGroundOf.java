package infcheck.fact;

/**
 * A deployment stands on the ground of a State.
 *
 * @param act the deployment as the fact file states it: the {@code of} of its pieces
 * @param state the basing country, or the deploying State itself
 */
public record OnGroundOf(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.ACT) String act,
        @Id(IdKind.STATE) String state) implements Stated {}
