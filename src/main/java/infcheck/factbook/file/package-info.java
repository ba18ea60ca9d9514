/**
 * Fact files as they are written and not yet trusted: which file of a folder states what, subjects, acts and ranges with their
 * places. What is wrong with them is asked in vetting.
 */
@NullMarked
package infcheck.factbook.file;

import org.jspecify.annotations.NullMarked;
