/** The only place that fires rules: typed rules become a Drools model in memory, a live session holds facts, proofs come from truth maintenance. */
@NullMarked
package infcheck.engine;

import org.jspecify.annotations.NullMarked;
