/** Files that state a treaty become a trusted rule book: vetted rules as typed trees, terms, parameters, standing and provisions. */
@NullMarked
package infcheck.rulebook;

import org.jspecify.annotations.NullMarked;
