/**
 * Tables of comma-separated values or of JSON objects. A file comes in; its rows go out one at a time, however many there are, each
 * with the number by which people find it. Nothing of missiles enters.
 */
@NullMarked
package infcheck.document.table;

import org.jspecify.annotations.NullMarked;
