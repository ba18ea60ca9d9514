/**
 * Files on the disk. A path comes in; the files that a folder should have, their text and their hash go out, or why one cannot be read.
 * What stands in them is not looked at.
 */
@NullMarked
package infcheck.document.folder;

import org.jspecify.annotations.NullMarked;
