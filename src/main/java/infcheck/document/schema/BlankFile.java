package infcheck.document.schema;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A YAML file without values, made from the schema of a map. */
public record BlankFile(JsonNode schema) {
    private static final String ID = "id";
    private static final String HEAD = """
            # Give a value to each key that has none. Of the keys that stand as comments, take the `#` away from those you
            # need. The folder's README.md says more.
            """;

    String text(String id) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        return HEAD
                + properties(required::contains, "").replace("\n" + ID + ":\n", "\n" + ID + ": " + id + "\n")
                + "\n# What need not be there:\n" + properties(key -> !required.contains(key), "# ");
    }

    private String properties(Predicate<String> wanted, String mark) {
        return schema.path("properties")
                .propertyStream()
                .filter(e -> wanted.test(e.getKey()))
                .map(e -> "\n# " + described(e) + "\n" + mark + e.getKey() + ":\n")
                .collect(Collectors.joining());
    }

    private String described(Map.Entry<String, JsonNode> property) {
        JsonNode node = property.getValue();
        JsonNode meant = node.has("description")
                ? node
                : schema.at(node.path("$ref").asString("").replaceFirst("^#", ""));
        return meant.path("description").asString("");
    }
}
