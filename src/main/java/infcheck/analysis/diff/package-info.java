/**
 * What changed between two answers: two dates, two sets of facts, two versions of a rule book or two reports come in, and what is said
 * otherwise goes out, each with what made the difference so far as that can be told.
 */
@NullMarked
package infcheck.analysis.diff;

import org.jspecify.annotations.NullMarked;
