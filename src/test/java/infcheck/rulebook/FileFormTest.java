package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.document.folder.SourceFile;
import infcheck.rulebook.syntax.FileParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes, characters and the outline of a file, before any rule is looked at. */
class FileFormTest {
    private static final String RULE =
            Vetting.rule("    Day( $id : subject, $on : on )", "insertLogical( new Classified( $id, \"fit\", $on ) );");

    private static Vetting of(byte[] bytes) {
        return Vetting.of(List.of(new SourceFile("1.drl", "1.drl", bytes)));
    }

    @Test
    void a_byte_order_mark_windows_line_ends_and_tabs_are_accepted() {
        String windows = "\uFEFF" + RULE.replace("    ", "\t").replace("\n", "\r\n");

        assertThat(Vetting.of(windows).codes()).isEmpty();
        assertThat(Vetting.of(windows.replace("subject", "subjekt")).codes()).containsExactly("5:13 unknown-component");
    }

    @Test
    void a_column_counts_characters_not_bytes() {
        String file = RULE.replace("@says( \"A rule.\" )", "@says( \"Ångström 𝔘.\" ) @nota( \"x\" )");

        assertThat(Vetting.of(file).codes()).containsExactly("3:29 unknown-annotation");
    }

    @Test
    void other_encodings_are_told_apart() {
        assertThat(of(RULE.getBytes(StandardCharsets.UTF_16)).codes()).containsExactly("1:1 not-utf8");
        assertThat(of(RULE.getBytes(StandardCharsets.UTF_16LE))
                        .diagnostics()
                        .get(0)
                        .message())
                .contains("UTF-16");
        assertThat(of(RULE.replace("A rule", "Ä rule").getBytes(StandardCharsets.ISO_8859_1))
                        .codes())
                .containsExactly("3:13 not-utf8");
    }

    @Test
    void letters_that_only_look_right_are_refused_outside_texts() {
        assertThat(Vetting.of(RULE.replace("Day(", "D\u0430y(")).codes()).containsExactly("5:6 character");
        assertThat(Vetting.of(RULE.replace("A rule.", "D\u0430y.")).codes()).isEmpty();
        assertThat(Vetting.of(RULE.replace("A rule.", "A\u00A0rule.")).codes()).containsExactly("3:14 character");
    }

    @Test
    void large_deep_or_long_input_ends_before_it_is_parsed() {
        assertThat(Vetting.of("// x\n".repeat(60_000)).codes()).containsExactly("0:0 large-file");
        assertThat(Vetting.of("(".repeat(13)).codes()).containsExactly("1:1 not-allowed");
        assertThat(Vetting.of("rule \"" + "x".repeat(600)).codes()).containsExactly("1:513 long-line");
        assertThat(Vetting.of("\\\n".repeat(100_000)).codes()).hasSize(20);
        assertThat(Vetting.of("rule\n".repeat(50_000)).codes()).hasSize(FileParser.MOST_FAULTS);
        assertThat(Vetting.ofConditions("    Day( $id : subject, $on : on", ", on == $id\n".repeat(20_000), " )")
                        .codes())
                .containsExactly("1:1 long-rule");
    }

    @Test
    void all_faults_of_all_rules_and_files_are_told_at_once() {
        String broken = RULE.replace("when\n", "") + RULE.replace("subject", "subjekt") + "\nglobal int x;\n";

        assertThat(Vetting.of(broken, RULE.replace("fit", "fitt")).codes())
                .contains("4:5 missing-word", "12:16 unknown-component", "17:1 not-allowed", "7:41 unknown-word");
    }

    @Test
    void package_and_imports_are_these_or_none() {
        assertThat(Vetting.of("package infcheck.rules\nimport infcheck.fact.*\n" + RULE)
                        .codes())
                .isEmpty();
        assertThat(Vetting.of("import inf check.fact.*;\n" + RULE).codes()).containsExactly("1:8 import");
        assertThat(Vetting.of("import infcheck.fact.Day;\n" + RULE).codes()).containsExactly("1:8 import");
        assertThat(Vetting.of(RULE + "import infcheck.fact.*;\n").codes()).containsExactly("9:1 import");
        assertThat(Vetting.of("package infcheck.rules;\npackage infcheck.rules;\n")
                        .codes())
                .containsExactly("2:1 package");
    }

    @Test
    void comments_stand_anywhere_and_count_for_nothing() {
        String commented = RULE.replace("( $id", "( /* whose \"day */ $id // and when\n     ");

        assertThat(Vetting.of("/* Article\n VII */ // and more\n" + commented).codes())
                .isEmpty();
        assertThat(Vetting.of("/* Article\n" + RULE).codes()).containsExactly("1:1 unclosed-comment");
    }
}
