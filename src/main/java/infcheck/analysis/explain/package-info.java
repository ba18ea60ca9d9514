/**
 * Why a subject has its headline: the proofs of a checker become one explanation with a sentence of the headline. A rule in
 * plain words stands here too; no text of a report does.
 */
@NullMarked
package infcheck.analysis.explain;

import org.jspecify.annotations.NullMarked;
