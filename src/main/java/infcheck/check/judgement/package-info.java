/**
 * Derived facts become findings and a headline. What comes in are the timelines of subjects and what the rules derive of them,
 * all with their worlds; what goes out is what is said of each subject over the worlds of each claimant. Sets of worlds are joined
 * and met here, and no world is visited.
 */
@NullMarked
package infcheck.check.judgement;

import org.jspecify.annotations.NullMarked;
