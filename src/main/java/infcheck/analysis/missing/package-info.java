/**
 * Open questions: findings that are disputed or cannot be told come in, and what would settle most of them goes out, ranked. Nothing
 * is fired for it beyond the check itself.
 */
@NullMarked
package infcheck.analysis.missing;

import org.jspecify.annotations.NullMarked;
