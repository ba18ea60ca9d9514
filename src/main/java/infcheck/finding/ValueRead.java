package infcheck.finding;

/**
 * The value of one component of a fact.
 *
 * @param name of the component, as rules write it
 * @param text a date as {@code 1990-05-01}, {@code always} or {@code never}; a number without an exponent; a word as fact files
 *     write it
 */
public record ValueRead(String name, String text) {}
