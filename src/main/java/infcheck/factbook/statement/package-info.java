/**
 * What is stated of a subject: what it is, its ranges and its acts, each with its claims, and what of it may hold together.
 * Values alone; no file enters.
 */
@NullMarked
package infcheck.factbook.statement;

import org.jspecify.annotations.NullMarked;
