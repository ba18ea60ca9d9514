package infcheck.document;

import com.networknt.schema.Error;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Nearest;
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
            case "required" -> missingKey();
            case "enum" -> oneOf();
            case "const" -> say("wrong-value", shown() + " is not what belongs here");
            case "type" -> say("wrong-type", shown() + " is not " + kind());
            case "pattern", "format" -> say("wrong-form", shown() + " does not have the right form");
            case "minimum", "exclusiveMinimum" -> say("too-small", shown() + " is too small");
            case "maximum", "exclusiveMaximum" -> say("too-large", shown() + " is too large");
            case "minLength", "minItems", "minProperties" -> say("empty", shown() + " is empty or too short");
            case "maxLength", "maxItems", "maxProperties" -> say("too-many", shown() + " holds more than belongs here");
            default -> say("wrong-value", shown() + " is not allowed here: " + error.getMessage());
        };
    }

    private Diagnostic missingKey() {
        String key = String.valueOf(error.getProperty());
        return Diagnostic.error(
                node().at(),
                "missing-key",
                "the key `" + key + "` is missing",
                told(schema.path("properties").path(key)));
    }

    private Diagnostic unknownKey() {
        String key = String.valueOf(error.getProperty());
        // what has no value is more often half of a text that a comma cut than a key
        String hint = error.getInstanceNode().path(key).isNull() && key.contains(" ")
                ? "put quotes round a text with a comma in it"
                : Nearest.hint(key, keys());
        return Diagnostic.error(node().at(key), "unknown-key", "`" + key + "` is not a key here", hint);
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

    /** What a schema says of its value in plain words; null where it says nothing. */
    private static @Nullable String told(JsonNode schema) {
        return schema.has("description") ? schema.required("description").asString() : null;
    }

    private Node node() {
        return root.of(error.getInstanceNode());
    }

    private String value() {
        return error.getInstanceNode().asString("");
    }

    private String shown() {
        JsonNode value = error.getInstanceNode();
        if (value.isNull() || (value.isValueNode() && value().isBlank())) {
            return "nothing";
        }
        return value.isValueNode() ? "`" + value() + "`" : value.isArray() ? "a list" : "a map";
    }

    /** The kinds of value that are wanted, in the words of people. */
    private String kind() {
        JsonNode type = schema.path("type");
        List<String> types =
                type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
        return types.stream()
                .map(SchemaMessage::inWords)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (?!.*, )", " or ");
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

    private Diagnostic say(String code, String message) {
        return Diagnostic.error(node().at(), code, message, told(schema));
    }
}
