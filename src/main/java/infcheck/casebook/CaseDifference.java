package infcheck.casebook;

/**
 * One thing that came out otherwise than expected.
 *
 * @param key what it is, as a case names it, such as {@code status} or {@code by US}
 */
public record CaseDifference(String key, String expected, String found) {}
