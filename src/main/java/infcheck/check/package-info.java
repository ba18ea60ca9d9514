/** The library's front door: a checker fires rule books over a fact book for stated dates and returns an immutable report. */
@NullMarked
package infcheck.check;

import org.jspecify.annotations.NullMarked;
