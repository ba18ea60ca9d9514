/**
 * How a condition reads and compares facts: what comes in are typed conditions and facts, what goes out is whether they meet, in
 * which order facts stand, and what a condition saw. Nothing of Drools enters.
 */
@NullMarked
package infcheck.engine.match;

import org.jspecify.annotations.NullMarked;
