/**
 * Where and in which form an answer goes: formats, {@code -o}, {@code --save}, {@code --fail-on}. An answer comes in; a text goes to its
 * file or to standard output.
 */
@NullMarked
package infcheck.cli.output;

import org.jspecify.annotations.NullMarked;
