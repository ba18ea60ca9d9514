package infcheck.document;

import infcheck.document.tree.LineIndex;
import infcheck.document.tree.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keys and values that maps get where they have none of their own. */
public final class Defaults {
    private final JsonNode values;

    private Defaults(JsonNode values) {
        this.values = values;
    }

    /**
     * The defaults in a YAML file that ships with infcheck.
     *
     * @param resource such as {@code /infcheck/case-defaults.yaml}
     */
    public static Defaults of(String resource) {
        try (InputStream yaml = Objects.requireNonNull(Defaults.class.getResourceAsStream(resource), resource)) {
            return new Defaults(Yaml.tree(new String(yaml.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The defaults under a key. */
    public Defaults under(String key) {
        return new Defaults(values.required(key));
    }

    /** Gives a map every key that it has not; what it has keeps its place, and what is added has that of the file. */
    public Node fill(Node map) {
        ObjectNode filled = (ObjectNode) map.json();
        values.propertyStream()
                .filter(e -> !filled.has(e.getKey()))
                .forEach(e -> filled.set(e.getKey(), e.getValue().deepCopy()));
        return map;
    }

    /** These defaults themselves, at no place. */
    public Node node(String path) {
        return new Node(values, new LineIndex(path, ""));
    }
}
