package infcheck.fact;

/**
 * Of an elimination the other Party had no notice.
 *
 * @param act the elimination as the fact file states it
 */
public record NotNotified(String id, String act) implements Stated {}
