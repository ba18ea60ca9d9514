/**
 * YAML documents that know their places. A file comes in; a tree of nodes that passed its schema goes out, or every problem with file,
 * line and column. This package puts the work of its rooms together; nothing of missiles or of law enters.
 */
@NullMarked
package infcheck.document;

import org.jspecify.annotations.NullMarked;
