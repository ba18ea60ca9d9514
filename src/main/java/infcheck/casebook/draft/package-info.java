/**
 * Rules and cases that a program begins for people: drafts to be filled in, and facts that no file states, written as a case. What
 * comes in are rules and facts, what goes out is text. Nothing is fired here.
 */
@NullMarked
package infcheck.casebook.draft;

import org.jspecify.annotations.NullMarked;
