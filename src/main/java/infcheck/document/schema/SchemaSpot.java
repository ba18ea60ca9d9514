package infcheck.document.schema;

import tools.jackson.databind.JsonNode;

/**
 * A part of a schema, and the schema in which it stands.
 *
 * @param part a map of keywords, or one of the two words that allow everything or nothing
 */
public record SchemaSpot(SchemaText text, JsonNode part) {

    /** Another part of the same schema. */
    SchemaSpot of(JsonNode other) {
        return new SchemaSpot(text, other);
    }
}
