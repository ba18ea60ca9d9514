/**
 * What follows a verb becomes what is asked: options, operands, rule books, facts, subjects, scenarios. Words come in; books and values
 * go out, or what is wrong with the words and the nearest right one.
 */
@NullMarked
package infcheck.cli.input;

import org.jspecify.annotations.NullMarked;
