/**
 * How text is laid out on a page: width, folding, tables, colour. Lines of any length come in; a text goes out. It knows no answer.
 */
@NullMarked
package infcheck.report.page;

import org.jspecify.annotations.NullMarked;
