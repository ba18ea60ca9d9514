/**
 * Every check of fact files: each class looks for one kind of mistake and tells it with its place and a cure. What is found
 * goes out as diagnostics alone.
 */
@NullMarked
package infcheck.factbook.vetting;

import org.jspecify.annotations.NullMarked;
