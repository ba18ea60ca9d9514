/**
 * Sets of possible worlds, and nothing of missiles: what comes in are axes, each one open value or question with its cells; what
 * goes out are sets of worlds, as decision diagrams, with their algebra. A space belongs to one firing and to one thread; nothing
 * in it is shared with another, and nothing is collected before the whole of it is.
 */
@NullMarked
package infcheck.world;

import org.jspecify.annotations.NullMarked;
