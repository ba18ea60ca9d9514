/** What is claimed about the world, and what rules derive from it: the records of this package are exactly the vocabulary of the rules. */
@NullMarked
package infcheck.fact;

import org.jspecify.annotations.NullMarked;
