/** What infcheck says about the world: status, grounds, reasons and duties of one act under one rule book. */
@NullMarked
package infcheck.finding;

import org.jspecify.annotations.NullMarked;
