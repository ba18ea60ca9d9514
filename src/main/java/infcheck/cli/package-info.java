/** The command line: verbs, options, exit codes, and the only use of the clock and of standard output. */
@NullMarked
package infcheck.cli;

import org.jspecify.annotations.NullMarked;
