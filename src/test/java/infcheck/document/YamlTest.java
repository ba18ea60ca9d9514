package infcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YamlTest {
    private static final String GOOD = "- { id: a, title: \"NO\", publisher: p, date: 2020-03, basis: retrieved }\n";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void a_good_file_is_read_with_the_place_of_each_key_and_value() {
        Node first = read(GOOD.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(first.text("title")).isEqualTo("NO");
        assertThat(first.get("title").at()).hasToString("f.yaml:1:19");
        assertThat(first.at("title")).hasToString("f.yaml:1:12");
        assertThat(first.at()).hasToString("f.yaml:1:3");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_no_matter() {
        assertThat(read(("\uFEFF" + GOOD.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void a_key_is_not_found_in_the_middle_of_a_longer_one() {
        Lines lines = new Lines("f.yaml", "name: { treaty-name: x }");
        assertThat(lines.key("name", new infcheck.diagnostic.Place("f.yaml", 1, 22))
                        .column())
                .isEqualTo(1);
    }

    @Test
    void a_draft_is_given_although_its_schema_is_not_kept() {
        SourceFile file = file("- { id: a }\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Yaml.draft(file, Schema.of("sources"), diagnostics)).isPresent();
        assertThat(Yaml.read(file, Schema.of("sources"), diagnostics)).isEmpty();
        assertThat(codes()).containsOnly("missing-key");
    }

    @Test
    void a_byte_that_is_no_character_is_told_with_its_place() {
        assertThat(read((GOOD + "# Z\u00fcrich").getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(diagnostics.list())
                .extracting(d -> d.place() + " " + d.code())
                .containsExactly("f.yaml:2:4 not-utf8");
    }

    @Test
    void utf_16_is_refused() {
        assertThat(read(GOOD.getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertThat(codes()).containsExactly("not-utf8");
    }

    @Test
    void what_is_too_deep_or_too_long_is_refused_in_words() {
        for (String text :
                List.of("[".repeat(100_000), "- {a: ".repeat(5_000), "x".repeat(200_000), "- " + "9".repeat(5_000))) {
            assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
        assertThat(codes()).isNotEmpty();
    }

    @Test
    void an_alias_is_refused_and_a_star_in_a_text_is_not() {
        assertThat(read(GOOD.replace("p,", "\"*\",").getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
        assertThat(read(GOOD.replace("p,", "*a,").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(codes()).containsExactly("alias");
    }

    private List<Node> read(byte[] bytes) {
        return Yaml.read(file(bytes), Schema.of("sources"), diagnostics)
                .map(Node::items)
                .orElse(List.of());
    }

    private List<String> codes() {
        return diagnostics.list().stream().map(Diagnostic::code).toList();
    }

    private static SourceFile file(byte[] bytes) {
        return new SourceFile("f.yaml", "f.yaml", bytes);
    }
}
