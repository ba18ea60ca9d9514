/**
 * The library's front door: a {@link infcheck.check.Checker} holds rule books, an {@link infcheck.check.Inquiry} fires them once over
 * a fact book for stated dates, in all worlds at once, and every answer is read from what that left. In the rooms below, facts
 * become labelled facts ({@code timeline}), derived facts become findings ({@code judgement}), findings get proofs ({@code proof})
 * and duties a timetable ({@code timetable}). A room never uses this root, and no article of a treaty enters.
 */
@NullMarked
package infcheck.check;

import org.jspecify.annotations.NullMarked;
