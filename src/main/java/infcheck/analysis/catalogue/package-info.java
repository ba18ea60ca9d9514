/**
 * What facts and rule books hold that has a name: systems, places, States, scenarios, questions of law, numbers, provisions and sources
 * come out as entries, to be listed and to be found by a word.
 */
@NullMarked
package infcheck.analysis.catalogue;

import org.jspecify.annotations.NullMarked;
