/**
 * The YAML files of a rule book become values of its law, or diagnostics with places. What comes in is a folder or what is
 * packed in the program; rules are not read here.
 */
@NullMarked
package infcheck.rulebook.document;

import org.jspecify.annotations.NullMarked;
