/**
 * The command line: the program that starts, its verbs, help and completion, and the only use of the clock. The words of the user come
 * in; exit codes go out. Each verb has its command in a room below; none of them uses this package.
 */
@NullMarked
package infcheck.cli;

import org.jspecify.annotations.NullMarked;
