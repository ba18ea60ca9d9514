/**
 * Tables of missile types or of flight-tests become fact files, and facts become such tables. A table comes in: a map of its columns
 * goes out for its owner to edit; with that map files go out, and of every row what became of it.
 */
@NullMarked
package infcheck.factbook.table;

import org.jspecify.annotations.NullMarked;
