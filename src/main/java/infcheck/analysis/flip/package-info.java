/**
 * Reversals: a subject comes in, and the smallest sets of changes to facts, answers and standing that give it another headline go
 * out. What may change is opened and fired once; every set is confirmed by a check of its own.
 */
@NullMarked
package infcheck.analysis.flip;

import org.jspecify.annotations.NullMarked;
