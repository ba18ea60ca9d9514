/**
 * Tables of missile types or of flight-tests become fact files, and facts become such tables. A table and its map come in; files go
 * out, and of every row what became of it.
 */
@NullMarked
package infcheck.factbook.table;

import org.jspecify.annotations.NullMarked;
