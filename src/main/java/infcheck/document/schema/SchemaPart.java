package infcheck.document.schema;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a schema.
 *
 * @param whole the schema that it is a part of
 */
public record SchemaPart(JsonNode whole, JsonNode part) {
    private static final Pattern DAY = Pattern.compile("\\b(day|date)\\b");

    /** The text in which it describes its value in plain words; null if there is none. */
    @Nullable
    String told() {
        if (part.has("description")) {
            return part.required("description").asString();
        }
        return part.has("$ref") ? referred().told() : null;
    }

    /** The part for a key. */
    SchemaPart of(String key) {
        return new SchemaPart(whole, part.path("properties").path(key));
    }

    /** The keys that may stand in its value. */
    List<String> keys() {
        return part.path("properties").propertyNames().stream().toList();
    }

    /** The words that its value may be. */
    List<String> words() {
        return part.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    /** The kinds of value that are wanted. */
    List<String> types() {
        JsonNode type = part.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    /** Whether a day is wanted, or a word in its place. */
    boolean isDay() {
        return DAY.matcher(String.valueOf(told())).find();
    }

    boolean isNumber() {
        return types().contains("number") || types().contains("integer");
    }

    private SchemaPart referred() {
        return new SchemaPart(whole, whole.at(part.required("$ref").asString().substring(1)));
    }
}
