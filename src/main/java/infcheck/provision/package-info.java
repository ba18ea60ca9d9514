/** A treaty's own words: the articles and paragraphs that rules cite, and how far each was encoded and verified. */
@NullMarked
package infcheck.provision;

import org.jspecify.annotations.NullMarked;
