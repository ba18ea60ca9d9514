package infcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.Folder;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.document.tree.LineIndex;
import infcheck.document.tree.Node;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        LineIndex lines = new LineIndex("f.yaml", "name: { treaty-name: x }");
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

    @Test
    void an_anchor_is_refused_wherever_it_stands() {
        for (String anchored : List.of("publisher: &Sons p", "publisher: &a p", "&k publisher: p")) {
            assertThat(read(GOOD.replace("publisher: p", anchored).getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
        assertThat(diagnostics.list())
                .extracting(d -> d.place() + " " + d.code())
                .containsExactly("f.yaml:1:25 anchor", "f.yaml:1:36 anchor");
    }

    @Test
    void a_file_is_read_up_to_the_limit_that_is_told() {
        String item = GOOD.replace("NO", "x".repeat(10_000));
        String many = item.repeat((int) Folder.LARGEST / item.length() + 1);
        byte[] whole = many.substring(0, many.lastIndexOf('\n', (int) Folder.LARGEST - 1) + 1)
                .getBytes(StandardCharsets.UTF_8);
        byte[] full = Arrays.copyOf(whole, (int) Folder.LARGEST);
        Arrays.fill(full, whole.length, full.length, (byte) '#');
        assertThat(read(full)).hasSizeGreaterThan(400);
    }

    /** The parser below reads a text piece by piece; letters beyond the first 65,536 take two places, which it must get together. */
    @Test
    void a_letter_of_two_places_is_read_wherever_it_stands() {
        for (int before = 0; before < 4_200; before++) {
            String text =
                    "# " + "x".repeat(before) + " \uD835\uDC00\n" + GOOD.replace("NO", "*\uD835\uDC00 \uD835\uDC01");
            assertThat(read(text.getBytes(StandardCharsets.UTF_8)).get(0).text("title"))
                    .isEqualTo("*\uD835\uDC00 \uD835\uDC01");
        }
    }

    @Test
    void texts_numbers_and_levels_are_read_up_to_the_limits_that_are_told() {
        assertThat(draft("x: \"" + "a".repeat(100_000) + "\"")).isTrue();
        assertThat(draft("x: \"" + "a".repeat(100_001) + "\"")).isFalse();
        assertThat(draft("x: " + "9".repeat(30))).isTrue();
        assertThat(draft("x: " + "9".repeat(31))).isFalse();
        assertThat(draft("[".repeat(40) + "]".repeat(40))).isTrue();
        assertThat(draft("[".repeat(41) + "]".repeat(41))).isFalse();
        assertThat(diagnostics.list()).extracting(Diagnostic::message).contains("this is more than infcheck reads");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7    | control-character   | the control character U+0007 (BEL) does not belong here
            0    | control-character   | the control character U+0000 (NULL) does not belong here
            85   | control-character   | the control character U+0085 (NEXT LINE (NEL)) does not belong here
            202E | invisible-character | the invisible character U+202E (RIGHT-TO-LEFT OVERRIDE) does not belong here
            200B | invisible-character | the invisible character U+200B (ZERO WIDTH SPACE) does not belong here
            2028 | invisible-character | the invisible character U+2028 (LINE SEPARATOR) does not belong here
            3164 | invisible-character | the invisible character U+3164 (HANGUL FILLER) does not belong here
            FE0F | invisible-character | the invisible character U+FE0F (VARIATION SELECTOR-16) does not belong here
            """)
    void a_character_that_nobody_sees_is_told_with_its_place_and_name(String point, String code, String message) {
        String character = Character.toString(Integer.parseInt(point, 16));
        assertThat(read(GOOD.replace("NO", "N" + character + "O").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(diagnostics.list())
                .extracting(d -> d.place() + " " + d.code() + ": " + d.message())
                .containsExactly("f.yaml:1:21 " + code + ": " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\a", "\\u202e", "\\u3164", "\\e[2J"})
    void nor_may_an_escape_make_one(String escape) {
        assertThat(read(GOOD.replace("NO", escape).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(diagnostics.list()).extracting(d -> d.place().toString()).containsExactly("f.yaml:1:19");
    }

    @Test
    void a_text_over_several_lines_is_on_one() {
        String folded = GOOD.replace("\"NO\"", "\"one\\n\\ttwo\\n\"");
        assertThat(read(folded.getBytes(StandardCharsets.UTF_8)).get(0).text("title"))
                .isEqualTo("one two");
    }

    private boolean draft(String text) {
        Diagnostics own = new Diagnostics();
        boolean read = Yaml.draft(file(text.getBytes(StandardCharsets.UTF_8)), Schema.of("sources"), own)
                .isPresent();
        own.list().forEach(diagnostics::add);
        return read;
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
