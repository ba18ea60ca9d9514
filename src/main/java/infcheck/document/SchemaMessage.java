package infcheck.document;

import com.networknt.schema.Error;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One departure from a schema, in the words of a diagnostic.
 *
 * @param schema the part of the schema that was not kept
 */
record SchemaMessage(Node root, Error error, JsonNode schema) {

    Diagnostic diagnostic() {
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownKey();
            case "required" -> say(node().at(), "missing-key", "the key `" + error.getProperty() + "` is missing");
            case "enum" -> oneOf();
            case "const" ->
                Diagnostic.error(
                        node().at(),
                        "wrong-value",
                        shown() + " is not what belongs here",
                        "write `" + schema.path("const").asString() + "`");
            case "type" -> Diagnostic.error(node().at(), "wrong-type", shown() + " is not " + kind(), told());
            case "pattern", "format" ->
                Diagnostic.error(node().at(), "wrong-form", "`" + value() + "` does not have the right form", told());
            default ->
                Diagnostic.error(node().at(), "wrong-value", shown() + " is not allowed here: " + plain(), told());
        };
    }

    private Diagnostic unknownKey() {
        String key = String.valueOf(error.getProperty());
        return Diagnostic.error(
                node().at(key), "unknown-key", "`" + key + "` is not a key here", Nearest.hint(key, keys()));
    }

    private Diagnostic oneOf() {
        List<String> allowed =
                schema.path("enum").valueStream().map(JsonNode::asString).toList();
        return Diagnostic.error(
                node().at(),
                "wrong-value",
                shown() + " is not one of the words allowed here",
                Nearest.hint(value(), allowed));
    }

    /** The keys that the schema knows where the unknown one stands. */
    private List<String> keys() {
        return schema.path("properties").propertyNames().stream().toList();
    }

    /** What the schema says of this value in plain words; null where it says nothing. */
    private @Nullable String told() {
        return schema.has("description") ? schema.required("description").asString() : null;
    }

    private Node node() {
        return root.of(error.getInstanceNode());
    }

    private String value() {
        return error.getInstanceNode().asString("");
    }

    private String shown() {
        return error.getInstanceNode().isValueNode()
                ? "`" + value() + "`"
                : error.getInstanceNode().isArray() ? "a list" : "a map";
    }

    /** The kinds of value that are wanted, in the words of people. */
    private String kind() {
        JsonNode type = schema.path("type");
        List<String> types =
                type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
        return types.stream().map(SchemaMessage::inWords).collect(Collectors.joining(" or "));
    }

    private static String inWords(String type) {
        return switch (type) {
            case "object" -> "a map of keys and values";
            case "array" -> "a list";
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "boolean" -> "`true` or `false`";
            default -> "a " + type;
        };
    }

    private String plain() {
        return String.valueOf(error.getMessage());
    }

    private static Diagnostic say(Place at, String code, String message) {
        return Diagnostic.error(at, code, message, null);
    }
}
