/**
 * The words that all forms share: statuses, grounds, claimants, places, duties. Values of {@code finding} come in; phrases and folded
 * findings go out. It knows no form.
 */
@NullMarked
package infcheck.report.phrase;

import org.jspecify.annotations.NullMarked;
