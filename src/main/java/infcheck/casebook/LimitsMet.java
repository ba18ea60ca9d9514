package infcheck.casebook;

/**
 * The limits of a book that its cases meet, counted.
 *
 * @param limits how many there are
 * @param met how many of them have a case at the limit and one on its other side
 */
public record LimitsMet(int limits, int met) {}
