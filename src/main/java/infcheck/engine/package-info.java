/**
 * The only place that fires rules. What comes in are typed rules, once, and stated facts, each with the worlds in which it holds;
 * what goes out is an {@link infcheck.engine.Inference}: every derived fact with its worlds and every match that derives it. No
 * treaty enters, and no fact file.
 */
@NullMarked
package infcheck.engine;

import org.jspecify.annotations.NullMarked;
