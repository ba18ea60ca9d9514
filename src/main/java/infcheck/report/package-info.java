/**
 * Answers as text for a person, as JSON for a program, and as a graph. An answer of {@code check} or {@code analysis} comes in; a text
 * goes out. The forms that are short or mix text and JSON stand here; the others have rooms. Nothing here computes a status.
 */
@NullMarked
package infcheck.report;

import org.jspecify.annotations.NullMarked;
