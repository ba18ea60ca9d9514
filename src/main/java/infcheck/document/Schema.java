package infcheck.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.databind.JsonNode;

/** One JSON Schema that ships with infcheck, for one kind of YAML file. */
public final class Schema {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ConcurrentMap<String, Schema> READ = new ConcurrentHashMap<>();

    private final com.networknt.schema.Schema schema;
    private final JsonNode whole;

    private Schema(com.networknt.schema.Schema schema, JsonNode whole) {
        this.schema = schema;
        this.whole = whole;
    }

    /**
     * The schema of a kind of file.
     *
     * @param kind such as {@code system}, for {@code infcheck/schema/system.schema.json}
     */
    public static Schema of(String kind) {
        return READ.computeIfAbsent(kind, Schema::read);
    }

    private static Schema read(String kind) {
        String name = "/infcheck/schema/" + kind + ".schema.json";
        InputStream json = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name);
        com.networknt.schema.Schema read = REGISTRY.getSchema(json, InputFormat.JSON);
        return new Schema(read, read.getSchemaNode());
    }

    /** What the schema demands of the value of a key at the top of such a file. */
    public Schema part(String key) {
        NodePath path = new NodePath(PathType.JSON_POINTER).append("properties").append(key);
        return new Schema(schema.getSubSchema(path), whole);
    }

    /** Whether a document, or a part of one, keeps to the schema; every departure becomes a diagnostic. */
    public boolean check(Node root, Diagnostics diagnostics) {
        List<Error> errors = schema.validate(root.json());
        errors.stream()
                .filter(e -> !isMisspelt(e, errors))
                .forEach(e -> diagnostics.add(new SchemaMessage(root, e, around(e)).diagnostic()));
        return errors.isEmpty();
    }

    /** Whether a key is missing where a word like it is no key: that is one mistake. */
    private static boolean isMisspelt(Error missing, List<Error> errors) {
        return "required".equals(missing.getKeyword())
                && errors.stream()
                        .filter(e -> Set.of("additionalProperties", "unevaluatedProperties")
                                .contains(e.getKeyword()))
                        .filter(e -> e.getInstanceLocation().equals(missing.getInstanceLocation()))
                        .anyMatch(e -> Nearest.to(
                                        String.valueOf(e.getProperty()), Set.of(String.valueOf(missing.getProperty())))
                                .isPresent());
    }

    /** The part of the schema in which the keyword that failed stands. */
    private SchemaPart around(Error error) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        return new SchemaPart(whole, whole.at(pointer.substring(0, pointer.lastIndexOf('/'))));
    }

    /**
     * A file to be filled in: every key with what it holds, those that need not be there as comments.
     *
     * @param id the value of the key {@code id}, where the schema has one
     */
    public String blank(String id) {
        return new Blank(schema.getSchemaNode()).text(id);
    }
}
