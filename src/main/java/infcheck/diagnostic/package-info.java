/** What infcheck says about a file: place, severity, message and cure, gathered over all files before anybody is told. */
@NullMarked
package infcheck.diagnostic;

import org.jspecify.annotations.NullMarked;
