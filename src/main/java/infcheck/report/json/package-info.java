/**
 * Answers as JSON for a program, and saved reports read back. Every key is described in the JSON Schema of its verb. It knows nothing of
 * pages.
 */
@NullMarked
package infcheck.report.json;

import org.jspecify.annotations.NullMarked;
