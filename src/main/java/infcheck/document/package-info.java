/** YAML documents that know their places: read strictly, checked against a JSON Schema, every problem with file, line and column. */
@NullMarked
package infcheck.document;

import org.jspecify.annotations.NullMarked;
