package infcheck.casebook;

/**
 * How many limits of a book its cases meet.
 *
 * @param limits how many there are
 * @param met how many of them have a case at the limit and one on its other side
 */
public record LimitsMet(int limits, int met) {}
