/**
 * Maps: one or two axes come in, such as a range, a question of law, a number or a day of the law, or the day as of which is asked, and
 * what is said of a subject along them goes out, with every border at which something else is said. Borders are found, never sampled;
 * no article is known here.
 */
@NullMarked
package infcheck.analysis.sweep;

import org.jspecify.annotations.NullMarked;
