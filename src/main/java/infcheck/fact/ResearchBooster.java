package infcheck.fact;

/**
 * A missile type that is a booster or target, used for research on other objects.
 *
 * @param existingStages whether its stages are of types that existed
 * @param listedStages whether one of its stages is of a type that a treaty lists
 */
public record ResearchBooster(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.MISSILE_TYPE) String missileType,
        boolean existingStages,
        boolean listedStages)
        implements Stated {}
