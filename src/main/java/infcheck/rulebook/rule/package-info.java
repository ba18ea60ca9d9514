/**
 * Rules as typed trees: conditions, constraints, conclusions, and which rule may derive what another asks for. What is here
 * passed every check; no text of a file enters.
 */
@NullMarked
package infcheck.rulebook.rule;

import org.jspecify.annotations.NullMarked;
