package infcheck.document.schema;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.tree.Node;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One JSON Schema that ships with infcheck, for one kind of YAML file. A file that surely keeps to it is never shown to the
 * validator, which then is not loaded at all.
 */
public final class Schema {
    private static final String SCHEME = "infcheck:";
    private static final String FOLDER = SCHEME + "/infcheck/schema/";
    private static final ConcurrentMap<String, com.networknt.schema.Schema> VALIDATORS = new ConcurrentHashMap<>();

    private final SchemaSpot spot;
    /** The pointer to the part that is meant; empty for the whole. */
    private final String pointer;

    private Schema(SchemaSpot spot, String pointer) {
        this.spot = spot;
        this.pointer = pointer;
    }

    /**
     * The schema of a kind of file.
     *
     * @param kind such as {@code system}, for {@code infcheck/schema/system.schema.json}
     */
    public static Schema of(String kind) {
        return new Schema(SchemaText.of(kind).spot(), "");
    }

    /** The part of the schema for the items of such a file, which is a list. */
    public Schema items() {
        return at("/items");
    }

    /** Whether a key may stand at the top of such a file. */
    public boolean hasPart(String key) {
        return spot.part().path("properties").has(key);
    }

    /** The part of the schema for the value of a key at the top of such a file. */
    public Schema part(String key) {
        return at("/properties/" + key);
    }

    private Schema at(String below) {
        return new Schema(spot.of(spot.part().at(below)), pointer + below);
    }

    /** Whether a document, or a part of one, keeps to the schema; every departure becomes a diagnostic. */
    public boolean check(Node root, Diagnostics diagnostics) {
        if (quickly(root) == SchemaMatch.SURELY) {
            return true;
        }
        List<Error> errors = departures(root);
        errors.stream()
                .filter(e -> !isMisspelt(e, errors))
                .forEach(e -> diagnostics.add(new SchemaMessage(root, e, around(e)).diagnostic()));
        return errors.isEmpty();
    }

    /** Tells what is known of a document without the validator. */
    SchemaMatch quickly(Node root) {
        return new QuickCheck(spot, root.json()).kept();
    }

    /** The departures that the validator finds. */
    List<Error> departures(Node root) {
        com.networknt.schema.Schema whole =
                VALIDATORS.computeIfAbsent(spot.text().kind(), Registry::validator);
        return part(whole).validate(root.json());
    }

    private com.networknt.schema.Schema part(com.networknt.schema.Schema whole) {
        if (pointer.isEmpty()) {
            return whole;
        }
        NodePath path = new NodePath(PathType.JSON_POINTER);
        for (String step : pointer.substring(1).split("/", -1)) {
            path = path.append(step);
        }
        return whole.getSubSchema(path);
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
        String fragment = error.getSchemaLocation().getFragment().toString();
        String iri = String.valueOf(error.getSchemaLocation().getAbsoluteIri());
        JsonNode where = (iri.startsWith(FOLDER) ? SchemaText.of(kind(iri)) : spot.text()).whole();
        return new SchemaPart(where, where.at(fragment.substring(0, fragment.lastIndexOf('/'))));
    }

    private static String kind(String iri) {
        return iri.substring(FOLDER.length(), iri.length() - SchemaText.ENDING.length());
    }

    /**
     * A file to be filled in: every key with what it holds, those that need not be there as comments.
     *
     * @param id the value of the key {@code id}, where the schema has one
     */
    public String blank(String id) {
        return new BlankFile(spot.part()).text(id);
    }

    /** Loaded with the first file that has something wrong. */
    private static final class Registry {
        private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Registry::text));

        static com.networknt.schema.Schema validator(String kind) {
            return REGISTRY.getSchema(SchemaLocation.of(FOLDER + kind + SchemaText.ENDING));
        }

        /** The text of a schema, for those that refer to another; null for what is not ours. */
        private static @Nullable String text(String iri) {
            return iri.startsWith(FOLDER) ? SchemaText.text(kind(iri)) : null;
        }
    }
}
