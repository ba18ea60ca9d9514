/**
 * Why a world says what it says. What comes in is a verdict and the matches that the rules recorded; what goes out are the fewest
 * worlds that show every story, each with its proofs. Nothing is fired again.
 */
@NullMarked
package infcheck.check.proof;

import org.jspecify.annotations.NullMarked;
