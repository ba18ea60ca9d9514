/**
 * Why a rule does not fire for a subject: what was fired comes in, and each condition goes out as true, false or open, with what
 * it saw and how far that is from the border. The conditions are those of the tree that fires; nothing is fired again.
 */
@NullMarked
package infcheck.analysis.whynot;

import org.jspecify.annotations.NullMarked;
