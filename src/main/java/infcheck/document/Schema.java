package infcheck.document;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One JSON Schema that ships with infcheck, for one kind of YAML file. */
public final class Schema {
    private static final String SCHEME = "infcheck:";
    private static final String FOLDER = SCHEME + "/infcheck/schema/";
    private static final String ENDING = ".schema.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schema::text));
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
        com.networknt.schema.Schema read = REGISTRY.getSchema(SchemaLocation.of(FOLDER + kind + ENDING));
        return new Schema(read, read.getSchemaNode());
    }

    /** The text of a schema, for those that refer to another; null for what is not ours. */
    private static @Nullable String text(String iri) {
        if (!iri.startsWith(FOLDER)) {
            return null;
        }
        try (InputStream json = Schema.class.getResourceAsStream(iri.substring(SCHEME.length()))) {
            return json == null ? null : new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema demands of the items of such a file, which is a list. */
    public Schema items() {
        return new Schema(schema.getSubSchema(new NodePath(PathType.JSON_POINTER).append("items")), whole);
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

    /** The part of the schema, or of another that it refers to, in which the keyword that failed stands. */
    private SchemaPart around(Error error) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        String iri = String.valueOf(error.getSchemaLocation().getAbsoluteIri());
        JsonNode where = iri.startsWith(FOLDER) ? of(kind(iri)).whole : whole;
        return new SchemaPart(where, where.at(pointer.substring(0, pointer.lastIndexOf('/'))));
    }

    private static String kind(String iri) {
        return iri.substring(FOLDER.length(), iri.length() - ENDING.length());
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
