package infcheck.fact;

/** A missile type of which none was ever deployed. */
public record NeverDeployed(
        @Id(IdKind.FACT) String id, @Id(IdKind.MISSILE_TYPE) String missileType) implements Stated {}
