/**
 * The one form in which rule files are laid out. What comes in is a syntax tree with its tokens; what goes out is the same
 * text with other white space.
 */
@NullMarked
package infcheck.rulebook.format;

import org.jspecify.annotations.NullMarked;
