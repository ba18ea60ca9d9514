/** Pictures of answers: a report as text for a person or as JSON for a program; nothing here computes a status. */
@NullMarked
package infcheck.report;

import org.jspecify.annotations.NullMarked;
