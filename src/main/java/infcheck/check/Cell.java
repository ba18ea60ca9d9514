package infcheck.check;

import java.util.SortedSet;

/**
 * A stretch of one value that no rule can tell apart, and one point in it that stands for all.
 *
 * @param value the point: a {@link Double} of kilometres, a {@link java.time.LocalDate} or a word
 * @param border where the stretch begins, in words; empty for the lowest and for words
 * @param by the claimants whose claims reach it
 */
record Cell(Object value, String border, SortedSet<String> by) {}
