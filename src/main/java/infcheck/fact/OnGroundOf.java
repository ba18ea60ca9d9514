package infcheck.fact;

/**
 * A deployment stands on the ground of a State.
 *
 * @param act the deployment as the fact file states it: the {@code of} of its pieces
 * @param state the basing country, or the deploying State itself
 */
public record OnGroundOf(String id, String act, String state) implements Stated {}
