/**
 * The map of a table: for each column what its cells are, for each word ours. A table comes in, and a map goes out for its owner to
 * edit, with a question wherever the table does not say; the map that was edited is read, and refused while a question is open.
 */
@NullMarked
package infcheck.factbook.mapping;

import org.jspecify.annotations.NullMarked;
