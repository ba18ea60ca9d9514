/** Files that state facts become a trusted fact book: subjects, their acts and ranges, each with its source and place. */
@NullMarked
package infcheck.factbook;

import org.jspecify.annotations.NullMarked;
