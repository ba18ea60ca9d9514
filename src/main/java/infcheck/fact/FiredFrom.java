package infcheck.fact;

/**
 * A flight-test or launch was from a launcher of a type.
 *
 * @param act the act as the fact file states it
 */
public record FiredFrom(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.ACT) String act,
        @Id(IdKind.LAUNCHER_TYPE) String launcherType) implements Stated {}
