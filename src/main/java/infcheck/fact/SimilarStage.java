package infcheck.fact;

/**
 * A produced stage looks like a stage of another missile type.
 *
 * @param act the production as the fact file states it
 * @param missileType the type whose stage it is
 * @param like the type whose stage it looks like
 * @param interchangeable whether the two can take each other's place
 */
public record SimilarStage(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.ACT) String act,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        @Id(IdKind.MISSILE_TYPE) String like,
        boolean interchangeable)
        implements Stated {}
