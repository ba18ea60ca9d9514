/**
 * What changed between two answers, as one list for all forms. A what-if or a difference comes in; subjects and findings with their
 * causes go out.
 */
@NullMarked
package infcheck.report.change;

import org.jspecify.annotations.NullMarked;
