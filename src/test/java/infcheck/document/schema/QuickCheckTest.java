package infcheck.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.TreeEdits;
import infcheck.document.Yaml;
import infcheck.document.folder.SourceFile;
import infcheck.document.folder.Utf8;
import infcheck.document.tree.LineIndex;
import infcheck.document.tree.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The validator is the judge: where the quick check says that it is sure, the validator finds the same. */
class QuickCheckTest {
    private static final String NAMED = "# yaml-language-server: $schema=";
    private static final int EDITS = 400;

    private static final Map<String, List<Path>> SHIPPED = Stream.of("rules", "facts")
            .flatMap(QuickCheckTest::files)
            .filter(file -> file.toString().endsWith(".yaml"))
            .collect(Collectors.groupingBy(QuickCheckTest::kind, TreeMap::new, Collectors.toList()));

    private static final List<Node> SAMPLES = Stream.of("src/test/resources", "rules", "facts")
            .flatMap(QuickCheckTest::files)
            .flatMap(file -> node(file).stream())
            .toList();

    static Stream<String> kinds() {
        return SHIPPED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_shipped_file_surely_keeps_to_its_schema(String kind) {
        for (Path file : shipped(kind)) {
            assertThat(Schema.of(kind).quickly(node(file).orElseThrow()))
                    .as("%s", file)
                    .isEqualTo(SchemaMatch.SURELY);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_validator_agrees_on_every_sample_whatever_schema_it_is_held_against(String kind) {
        Schema schema = Schema.of(kind);
        SAMPLES.forEach(node -> agrees(schema, node));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_validator_agrees_on_files_that_were_edited_at_random(String kind) {
        Schema schema = Schema.of(kind);
        TreeEdits edits = new TreeEdits(new Random(kind.hashCode()));
        List<Path> files = shipped(kind);
        int sure = 0;
        int surelyNot = 0;
        for (int i = 0; i < EDITS; i++) {
            Node node = node(files.get(i % files.size())).orElseThrow();
            JsonNode edited = edits.edit(node.json(), 1 + i % 2);
            SchemaMatch kept = agrees(schema, node.of(edited));
            sure += kept == SchemaMatch.SURELY ? 1 : 0;
            surelyNot += kept == SchemaMatch.SURELY_NOT ? 1 : 0;
        }
        assertThat(sure).isGreaterThan(EDITS / 50);
        assertThat(surelyNot).isGreaterThan(EDITS / 10);
    }

    @Test
    void the_validator_agrees_on_parts_of_files() {
        TreeEdits edits = new TreeEdits(new Random(1987));
        for (int i = 0; i < EDITS; i++) {
            List<Path> systems = shipped("system");
            Node acts = node(systems.get(i % systems.size())).orElseThrow().find("acts");
            if (acts != null) {
                agrees(Schema.of("system").part("acts"), acts.of(edits.edit(acts.json(), 1)));
            }
            Node inventory = node(shipped("inventory").get(0)).orElseThrow();
            Node item = inventory.items().get(i % inventory.items().size());
            agrees(Schema.of("inventory").items(), item.of(edits.edit(item.json(), 1)));
        }
    }

    private static List<Path> shipped(String kind) {
        return SHIPPED.getOrDefault(kind, List.of());
    }

    private static SchemaMatch agrees(Schema schema, Node node) {
        SchemaMatch kept = schema.quickly(node);
        if (kept != SchemaMatch.PERHAPS) {
            assertThat(keepsTo(schema, node)).as("%s %s", kept, node.json()).isEqualTo(kept == SchemaMatch.SURELY);
        }
        return kept;
    }

    private static boolean keepsTo(Schema schema, Node node) {
        try {
            return schema.departures(node).isEmpty();
        } catch (JacksonException e) {
            // of some numbers the validator cannot say how large they are
            return false;
        }
    }

    private static Optional<Node> node(Path file) {
        try {
            SourceFile source = new SourceFile(file.toString(), file.toString(), Files.readAllBytes(file));
            return Utf8.decode(source, new Diagnostics()).flatMap(text -> {
                try {
                    JsonNode root = Yaml.placed(text);
                    return root == null || root.isMissingNode()
                            ? Optional.empty()
                            : Optional.of(new Node(root, new LineIndex(file.toString(), text)));
                } catch (RuntimeException e) {
                    return Optional.empty();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(Path file) {
        try {
            String first = Files.readAllLines(file).get(0);
            String schema =
                    Path.of(first.substring(NAMED.length())).getFileName().toString();
            return schema.substring(0, schema.indexOf('.'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
