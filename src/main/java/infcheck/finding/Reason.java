package infcheck.finding;

/**
 * A reason why an act lies outside the book.
 *
 * @param reason the word that the rule book declares, such as {@code RANGE_BELOW}
 * @param because the reason in plain words
 */
public record Reason(String reason, String because) {}
