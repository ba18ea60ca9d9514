/**
 * Whether a tree is what its JSON Schema wants. A node and the name of a schema come in; messages with a place and a cure go out. What
 * YAML itself refuses does not come this far.
 */
@NullMarked
package infcheck.document.schema;

import org.jspecify.annotations.NullMarked;
