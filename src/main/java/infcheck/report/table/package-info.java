/**
 * Answers as tables: comma-separated values for a spreadsheet, Markdown for a page; a report, changes or a map come in, a text goes
 * out.
 */
@NullMarked
package infcheck.report.table;

import org.jspecify.annotations.NullMarked;
