/**
 * Symbolic test cases of a rule book: the limits, days and words of its rules cut the facts into cells, and each cell is
 * fired. Needs the engine and the rule book; no fact file enters.
 */
@NullMarked
package infcheck.analysis.enumerate;

import org.jspecify.annotations.NullMarked;
