/**
 * The text of a rule file becomes a syntax tree in which every token knows its place, or refusals. What comes in is one file;
 * what its words mean is not asked here.
 */
@NullMarked
package infcheck.rulebook.syntax;

import org.jspecify.annotations.NullMarked;
