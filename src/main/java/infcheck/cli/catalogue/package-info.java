/**
 * The verbs that say what there is: lists of systems, scenarios, readings, parameters, States and sources, and what has a word in its
 * name.
 */
@NullMarked
package infcheck.cli.catalogue;

import org.jspecify.annotations.NullMarked;
