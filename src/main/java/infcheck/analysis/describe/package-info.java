/**
 * Rules and facts in plain words: conditions, conclusions and facts come in, English goes out, by the words of {@code
 * rule-words.yaml}. No book is asked and nothing is fired.
 */
@NullMarked
package infcheck.analysis.describe;

import org.jspecify.annotations.NullMarked;
