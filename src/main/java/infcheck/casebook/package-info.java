/** Test cases that stand beside the rules of a book: they are read, run, and what came out otherwise than expected is told. */
@NullMarked
package infcheck.casebook;

import org.jspecify.annotations.NullMarked;
