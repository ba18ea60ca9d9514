/**
 * Duties by their days, and stocks declared and gone. What comes in are findings, the law and the facts; what goes out is a
 * timetable for each rule book. Nothing is judged here.
 */
@NullMarked
package infcheck.check.timetable;

import org.jspecify.annotations.NullMarked;
