/**
 * What an edit of a rule book changes. Two versions of a book come in; what they say otherwise goes out, of the facts that there are
 * and of every system that could exist, each kind of difference with a smallest system as its witness. Nothing here knows a file or
 * a terminal.
 */
@NullMarked
package infcheck.analysis.edit;

import org.jspecify.annotations.NullMarked;
