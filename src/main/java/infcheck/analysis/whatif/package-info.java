/**
 * What some changes would change: scenarios, values, answers and parameters come in, and what is said otherwise goes out, each with
 * the changes that do it. The rules are fired once for all combinations.
 */
@NullMarked
package infcheck.analysis.whatif;

import org.jspecify.annotations.NullMarked;
