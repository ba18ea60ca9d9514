/** A second reading of the Treaty in plain Java, and what it finds of the rules. */
@NullMarked
package infcheck.oracle;

import org.jspecify.annotations.NullMarked;
