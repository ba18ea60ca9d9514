/**
 * The law of a rule book as values: parameters, milestones, periods of duties, the standing of States, terms and questions.
 * Nothing is read here, and no rule enters.
 */
@NullMarked
package infcheck.rulebook.law;

import org.jspecify.annotations.NullMarked;
