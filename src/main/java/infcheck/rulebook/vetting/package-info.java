/**
 * Syntax trees become typed rules, or diagnostics. Every class either types a part of a rule or checks for one kind of
 * mistake; no file is read here.
 */
@NullMarked
package infcheck.rulebook.vetting;

import org.jspecify.annotations.NullMarked;
