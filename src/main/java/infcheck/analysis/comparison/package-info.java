/**
 * What one answer says otherwise than another: two reports come in, the subjects and acts of which something else is said go out,
 * with nothing that is the same in both.
 */
@NullMarked
package infcheck.analysis.comparison;

import org.jspecify.annotations.NullMarked;
