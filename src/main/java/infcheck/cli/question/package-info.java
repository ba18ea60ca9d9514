/**
 * The verbs that ask about subjects: check, explain, what-if, why-not, sweep, flip, missing, diff. Each command reads its input, asks
 * one question of the library and hands on the answer.
 */
@NullMarked
package infcheck.cli.question;

import org.jspecify.annotations.NullMarked;
