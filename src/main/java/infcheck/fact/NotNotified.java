package infcheck.fact;

/**
 * An elimination that the other Party had no notice of.
 *
 * @param act the elimination as the fact file states it
 */
public record NotNotified(
        @Id(IdKind.FACT) String id, @Id(IdKind.ACT) String act) implements Stated {}
