package infcheck.fact;

/**
 * An act concerns only those missiles of a type that are launched from a platform.
 *
 * @param act the act as the fact file states it
 */
public record UnitsOf(
        @Id(IdKind.FACT) String id, @Id(IdKind.ACT) String act, Platform platform) implements Stated {}
