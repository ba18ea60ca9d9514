/**
 * The cells of a table as people write them. A text comes in; a day, a distance, names or a word of ours goes out, or why nobody can
 * tell what it says. Nothing is guessed: no number goes out that the text does not state.
 */
@NullMarked
package infcheck.factbook.cell;

import org.jspecify.annotations.NullMarked;
