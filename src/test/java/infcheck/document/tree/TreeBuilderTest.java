package infcheck.document.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import infcheck.Damage;
import infcheck.document.Yaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A tree is the one that the mapper builds, with the same places, and what cannot be read fails in the same words. */
class TreeBuilderTest {

    @Test
    void every_sample_becomes_the_tree_of_the_mapper() throws IOException {
        for (String folder : List.of("rules", "facts", "src/test/resources", ".schema")) {
            for (Path file : files(folder)) {
                same(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void every_kind_of_value_becomes_the_node_of_the_mapper() {
        for (String text : List.of(
                "",
                "~",
                "a",
                "1",
                "-0",
                "007",
                "0o7",
                "0x1F",
                "1_000",
                "12345678901",
                "123456789012345678901",
                "1.0",
                "1e3",
                "1.5e400",
                ".inf",
                "-.INF",
                ".nan",
                "true",
                "True",
                "yes",
                "null",
                "[]",
                "{}",
                "a: b: c",
                "{a: 1, a: 2}",
                "- 1\n- - 2\n  - {b: }\n",
                "--- 1\n--- 2",
                "--- 1\n...",
                "a: |\n  x\n  y",
                "? a\n: b",
                "? [a]\n: b",
                "!!binary aGk=",
                "!!int '3'",
                "&a b",
                "*a",
                "'it''s'",
                "a: 1 # no",
                "%",
                "\"\\q\"",
                "a: 2019-02-01",
                "1".repeat(31),
                "[".repeat(41) + "]".repeat(41),
                "x".repeat(100_001))) {
            same(text);
        }
    }

    @Test
    void damaged_files_become_the_tree_of_the_mapper_or_fail_as_it_does() throws IOException {
        Damage damage = new Damage(3);
        for (Path file : files("facts").stream()
                .filter(f -> f.toString().endsWith(".yaml"))
                .toList()) {
            for (int i = 0; i < 6; i++) {
                byte[] damaged = damage.of(Files.readAllBytes(file));
                same(new String(damaged, StandardCharsets.UTF_8));
            }
        }
    }

    private static void same(String text) {
        Object mine = read(text, Yaml::placed);
        Object mappers = read(text, Yaml.Mapper::placed);
        if (mine instanceof JsonNode tree && mappers instanceof JsonNode other) {
            same(tree, other);
        } else {
            assertThat(mine).isEqualTo(mappers);
        }
    }

    private static void same(JsonNode mine, JsonNode mappers) {
        assertThat(mine.getClass()).isEqualTo(mappers.getClass());
        assertThat(mine).isEqualTo(mappers);
        if (mine instanceof TokenStreamLocationAware one && mappers instanceof TokenStreamLocationAware other) {
            assertThat(one.tokenStreamLocation().offsetDescription())
                    .isEqualTo(other.tokenStreamLocation().offsetDescription());
        }
        if (mine.isObject()) {
            assertThat(List.copyOf(mine.propertyNames())).isEqualTo(List.copyOf(mappers.propertyNames()));
        }
        List<JsonNode> children = List.copyOf(mine.values());
        List<JsonNode> others = List.copyOf(mappers.values());
        for (int i = 0; i < children.size(); i++) {
            same(children.get(i), others.get(i));
        }
    }

    private static Object read(String text, java.util.function.Function<String, JsonNode> reader) {
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
