package infcheck.fact;

/**
 * A deployment is for an exercise only.
 *
 * @param act the deployment as the fact file states it: the {@code of} of its pieces
 */
public record ForExercise(
        @Id(IdKind.FACT) String id, @Id(IdKind.ACT) String act) implements Stated {}
