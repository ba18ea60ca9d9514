/**
 * The only room that knows Drools: typed rules become a model in memory, facts labelled with their worlds are fired through it
 * stratum by stratum, and what comes out are the matches of rules with the worlds of each.
 */
@NullMarked
package infcheck.engine.drools;

import org.jspecify.annotations.NullMarked;
