/** Questions asked of a checker, each with a class of its own and one result record: why a subject is judged as it is. */
@NullMarked
package infcheck.analysis;

import org.jspecify.annotations.NullMarked;
