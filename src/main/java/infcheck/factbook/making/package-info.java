/**
 * Entries of files that passed every check become statements. What comes in is trusted; nothing is refused here.
 */
@NullMarked
package infcheck.factbook.making;

import org.jspecify.annotations.NullMarked;
