package infcheck.document.tree;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the tree that Jackson's mapper would build of the same text. A mapper takes longer to make than all files of a folder
 * take to read.
 *
 * @param nodes makes each node while the parser stands at its token
 */
public record TreeBuilder(JsonParser parser, JsonNodeFactory nodes) {

    /**
     * The tree of the whole text.
     *
     * @throws tools.jackson.core.JacksonException where the text cannot be read
     * @throws IllegalStateException where the mapper has to be asked: for a text that is empty or holds more than one value
     */
    public JsonNode root() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new IllegalStateException("empty");
        }
        JsonNode root = value(first);
        if (parser.nextToken() != null) {
            throw new IllegalStateException("more than one value");
        }
        return root;
    }

    private JsonNode value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> map();
            case START_ARRAY -> list();
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw new IllegalStateException(token + " is not a value");
        };
    }

    private JsonNode map() {
        ObjectNode map = nodes.objectNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String key = parser.currentName();
            map.set(key, value(parser.nextToken()));
        }
        return map;
    }

    private JsonNode list() {
        ArrayNode list = nodes.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token));
        }
        return list;
    }

    private JsonNode whole() {
        return switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> (JsonNode) nodes.numberNode(parser.getBigIntegerValue());
        };
    }
}
