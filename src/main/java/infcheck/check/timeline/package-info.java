/**
 * A fact book becomes labelled facts. What comes in are the subjects of a fact book and the law of a rule book; what goes out are
 * axes with their cells, groups of subjects that bear on each other, and every stated fact with the worlds in which it holds.
 * Nothing is fired here, and no status enters.
 */
@NullMarked
package infcheck.check.timeline;

import org.jspecify.annotations.NullMarked;
