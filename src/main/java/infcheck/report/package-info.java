/**
 * Pictures of answers: a report as text for a person or as JSON for a program, and the words that every form shares. The rooms
 * {@code table}, {@code html} and {@code ci} stand above it and have the other forms. Nothing here computes a status.
 */
@NullMarked
package infcheck.report;

import org.jspecify.annotations.NullMarked;
