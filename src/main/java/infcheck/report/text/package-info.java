/** Answers as text for a person, one class an answer. An answer and a page come in; a text goes out. */
@NullMarked
package infcheck.report.text;

import org.jspecify.annotations.NullMarked;
