package infcheck.fact;

/**
 * A missile flew, or stood ready, to deliver a weapon or a dummy of one.
 *
 * @param act the act as the fact file states it
 */
public record WithWeapon(
        @Id(IdKind.FACT) String id, @Id(IdKind.ACT) String act) implements Stated {}
