/** What is so of the world whatever facts and rule books say: which States there are, and in which years anything can be dated. */
@NullMarked
package infcheck.reference;

import org.jspecify.annotations.NullMarked;
