package infcheck.document;

import com.networknt.schema.serialization.node.LocationJsonNodeFactory;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.Folder;
import infcheck.document.folder.SourceFile;
import infcheck.document.folder.Utf8;
import infcheck.document.schema.Schema;
import infcheck.document.tree.LineIndex;
import infcheck.document.tree.Node;
import infcheck.document.tree.TreeBuilder;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML 1.2 strictly into nodes that know their places. */
public final class Yaml {
    /** The parser's own limit is lower than that of files. */
    static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit((int) Folder.LARGEST).build();

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(SETTINGS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxNumberLength(30)
                    .maxStringLength(100_000)
                    .maxDocumentLength(Folder.LARGEST)
                    .build())
            .build();

    private Yaml() {}

    /**
     * Reads a file and checks it against a schema.
     *
     * @return the root; empty where anything is wrong, which the diagnostics then tell
     */
    public static Optional<Node> read(SourceFile file, Schema schema, Diagnostics diagnostics) {
        return parse(file, diagnostics)
                .filter(root -> schema.check(root, diagnostics))
                .filter(root -> new ThousandsCheck(diagnostics).absent(root));
    }

    /** Reads a text of which only a part is asked for; empty where it is no YAML. */
    public static Optional<Node> raw(SourceFile file, Diagnostics diagnostics) {
        return parse(file, diagnostics);
    }

    /**
     * Reads a file for checks that a schema cannot make.
     *
     * @return the root, also where the schema is not kept; empty where the file is no YAML
     */
    public static Optional<Node> draft(SourceFile file, Schema schema, Diagnostics diagnostics) {
        Optional<Node> root = parse(file, diagnostics);
        root.ifPresent(node -> schema.check(node, diagnostics));
        return root;
    }

    /**
     * Reads a file that holds a map for checks that a schema cannot make of each key by itself.
     *
     * @return the root without the keys that are unknown or have a value of the wrong form; empty where the file is no map
     */
    public static Optional<Node> sound(SourceFile file, Schema schema, Diagnostics diagnostics) {
        Optional<Node> root = parse(file, diagnostics);
        boolean kept = root.filter(node -> keeps(node, schema, diagnostics)).isPresent();
        return kept ? root : root.filter(Node::isMap).map(node -> node.only(key -> isSound(node, key, schema)));
    }

    private static boolean isSound(Node root, String key, Schema schema) {
        return schema.hasPart(key) && keeps(root.get(key), schema.part(key), new Diagnostics());
    }

    /** Tells all that is wrong, the form and the numbers, not the first alone. */
    private static boolean keeps(Node node, Schema schema, Diagnostics diagnostics) {
        boolean formed = schema.check(node, diagnostics);
        return new ThousandsCheck(diagnostics).absent(node) && formed;
    }

    /** A file of our own as a tree without places. */
    static JsonNode tree(String yaml) {
        try (JsonParser parser = parser(yaml)) {
            return new TreeBuilder(parser, JsonNodeFactory.instance).root();
        }
    }

    /** Reads the tokens of a text. */
    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), new LetterReader(text));
    }

    private static Optional<Node> parse(SourceFile file, Diagnostics diagnostics) {
        UnseenCheck unseen = new UnseenCheck(diagnostics);
        return Utf8.decode(file, diagnostics)
                .filter(text -> unseen.absent(file.path(), text))
                .flatMap(text -> parse(file.path(), text, diagnostics)
                        .filter(root -> new Aliases(file.path(), diagnostics).absent(text))
                        .map(root -> new Node(root, new LineIndex(file.path(), text))))
                .filter(unseen::absent);
    }

    private static Optional<JsonNode> parse(String path, String text, Diagnostics diagnostics) {
        try {
            JsonNode root = placed(text);
            if (root != null && !root.isMissingNode() && !root.isNull()) {
                return Optional.of(root);
            }
            diagnostics.error(Place.of(path), "empty", "the file is empty", "fill it in, or remove the file");
        } catch (JacksonException e) {
            diagnostics.add(new YamlMessage(new LineIndex(path, text), e).diagnostic());
        } catch (IllegalArgumentException e) {
            // the reader wraps what the parser says
            if (!(e.getCause() instanceof JacksonException cause)) {
                throw e;
            }
            diagnostics.add(new YamlMessage(new LineIndex(path, text), cause).diagnostic());
        }
        return Optional.empty();
    }

    /** The tree of a text, whose nodes know their places; what cannot be read quickly the mapper reads, or words the fault. */
    public static JsonNode placed(String text) {
        try (JsonParser parser = parser(text)) {
            return new TreeBuilder(parser, new LocationJsonNodeFactory(parser)).root();
        } catch (JacksonException | IllegalStateException e) {
            return Mapper.placed(text);
        }
    }

    /** Jackson's own reader of trees, loaded with the first text that has something wrong. */
    public static final class Mapper {
        private static final YAMLMapper MAPPER = YAMLMapper.builder(FACTORY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();

        private Mapper() {}

        public static JsonNode placed(String text) {
            try (JsonParser parser = MAPPER.createParser(new LetterReader(text))) {
                return MAPPER.reader().with(new LocationJsonNodeFactory(parser)).readTree(parser);
            }
        }
    }
}
