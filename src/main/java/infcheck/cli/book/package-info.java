/**
 * The verbs of those who write rules and facts: check, test, list, show, format and begin them. Files come in; mistakes, cases and new
 * files go out.
 */
@NullMarked
package infcheck.cli.book;

import org.jspecify.annotations.NullMarked;
