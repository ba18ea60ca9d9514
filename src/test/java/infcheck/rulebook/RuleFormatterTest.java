package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.SourceFile;
import infcheck.rulebook.format.LayoutToken;
import infcheck.rulebook.format.LayoutTokens;
import infcheck.rulebook.syntax.DroolsCrossCheck;
import infcheck.rulebook.syntax.FileParser;
import infcheck.rulebook.syntax.Lexer;
import infcheck.rulebook.syntax.SourceText;
import infcheck.rulebook.syntax.SyntaxOutline;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the white space was, the form is the same; words, comments and meaning are what they were. */
class RuleFormatterTest {
    private static final String HEAD = "package infcheck.rules;\nimport infcheck.fact.*;\n";
    private static final String FIRST = """
            rule "VII.4 a rule"
                @provision( "VII(4)" )
                @says( "A rule." )
            when
            """;
    private static final String FLOWN = "    Flown( $id : missileType, $km : km, $on : on )\n";
    private static final String LAST = """
            then
                insertLogical( new Classified( $id, "fit", $on ) );
            end
            """;

    static List<SourceFile> shipped() {
        return RuleBooks.files(Path.of("rules"), new Diagnostics()).stream()
                .flatMap(book -> book.rules().stream())
                .toList();
    }

    static Stream<CorpusTest.Case> cases() {
        return CorpusTest.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_shipped_files_have_the_form(SourceFile file) {
        assertThat(form(file)).isEqualTo(text(file));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_form_does_not_hang_on_the_white_space_before(SourceFile file) {
        for (int seed = 0; seed < 5; seed++) {
            assertThat(form(OtherSpacing.scattered(text(file), new Random(seed))))
                    .isEqualTo(text(file));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void comments_anywhere_are_kept_in_their_order_and_change_nothing(SourceFile file) {
        for (int seed = 0; seed < 5; seed++) {
            String commented = OtherSpacing.commented(text(file), new Random(seed));
            String form = form(commented);
            assertThat(comments(form)).isEqualTo(comments(commented)).isNotEmpty();
            assertThat(form(form)).isEqualTo(form);
            assertThat(shapes(form)).isEqualTo(shapes(text(file)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_file_means_the_same_after(CorpusTest.Case faulty) {
        String mended = faulty.text().replace(faulty.fault(), faulty.cure());
        String form = form(mended);
        assertThat(meaning(Vetting.of(form))).isEqualTo(meaning(Vetting.of(mended)));
        assertThat(form(form)).isEqualTo(form);
    }

    @Test
    void carriage_returns_tabs_and_a_mark_of_byte_order_go() {
        String crlf = "\uFEFF"
                + (HEAD + "\n" + FIRST + FLOWN + LAST).replace("    ", "\t").replace("\n", "\r\n");
        assertThat(form(crlf)).isEqualTo(HEAD + "\n" + FIRST + FLOWN + LAST);
    }

    @Test
    void a_rule_on_one_line_is_opened() {
        String line =
                "rule\"VII.4 a rule\"@provision(\"VII(4)\")@says(\"A rule.\")when Flown($id:missileType,$km:km,$on:on)"
                        + "then insertLogical(new Classified($id,\"fit\",$on));end";
        assertThat(form(HEAD.replace("\n", " ") + line)).isEqualTo(HEAD + "\n" + FIRST + FLOWN + LAST);
    }

    @Test
    void a_comment_stays_with_its_line() {
        String commented = FIRST + """
                    // of whatever it carried
                    Flown( $id : missileType, $km : km, $on : on ) // in kilometres
                    not Flown( missileType == $id, // the same type
                               /* any day */ on <= $on,
                               // farther
                               km > $km )
                """.indent(-4).replaceAll("(?m)^", "    ") + LAST;
        String expected = FIRST + """
                    // of whatever it carried
                    Flown( $id : missileType, $km : km, $on : on ) // in kilometres
                    not Flown( missileType == $id, // the same type
                               /* any day */ on <= $on,
                               // farther
                               km > $km )
                """.indent(-4).replaceAll("(?m)^(?=.)", "    ") + LAST;
        assertThat(form(commented.replaceAll("(?m)^ +", " "))).isEqualTo(expected);
    }

    @Test
    void between_rules_comments_stay_together_as_they_were() {
        String apart = "// the article\n\n// left out\n" + FIRST + FLOWN + LAST + "\n// the end\n";
        assertThat(form(apart)).isEqualTo(apart);
        assertThat(form(apart.replace("\n\n// left", "\n\n\n\n// left"))).isEqualTo(apart);
        assertThat(form(apart.replace("left out\n", "left out\n\n"))).contains("// left out\n\nrule");
    }

    @Test
    void alternatives_and_sums_are_laid_out_too() {
        String conditions = """
                    Parameter( name == "warheads", $limit : value )
                    Day( $id : subject, $on : on )
                    ( TreatyName( missileType == $id, name == "a rather long name that fills the line" ) or
                      TreatyName( missileType == $id, name == "another long name that fills it" ) )
                    not ( Drone( missileType == $id ) )
                    accumulate( Elimination( missileType == $id, $count : count ); $sum : sum( $count ); $sum > $limit )
                """.indent(-4).replaceAll("(?m)^(?=.)", "    ");
        String rule = FIRST + conditions + LAST;
        assertThat(Vetting.of(rule).diagnostics()).isEmpty();
        assertThat(form(rule.replaceAll("\n +", "\n").replace(" or\n", " or  ")))
                .isEqualTo(rule);
    }

    @Test
    void what_would_be_too_long_in_the_form_is_told_and_left() {
        String names = String.join(
                ",",
                IntStream.range(0, 80)
                        .mapToObj(i -> "\"a name of many words " + i + "\"")
                        .toList());
        String wide = FIRST + "Day( $id : subject, $on : on )\nTreatyName( missileType == $id, name in (\n"
                + names.replaceAll("((?:[^,]*,){16})", "$1\n") + ") )\n" + LAST;
        assertThat(Vetting.of(wide).diagnostics()).isEmpty();
        Diagnostics diagnostics = new Diagnostics();
        RuleFormatter.form(file(wide), diagnostics);
        assertThat(diagnostics.list())
                .singleElement()
                .hasToString("1.drl: error [long-rule] laid out as rules are, the rule has 35 lines, "
                        + "and a rule has at most 25" + System.lineSeparator()
                        + "    hint: state one paragraph in one rule");
    }

    private static String form(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        RuleForm form = RuleFormatter.form(file, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(form.changes()).isEqualTo(!form.laidOut().equals(text(file)));
        return form.laidOut();
    }

    private static String form(String text) {
        return form(file(text));
    }

    private static SourceFile file(String text) {
        return new SourceFile("1.drl", "1.drl", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> comments(String text) {
        SourceText source = new SourceText("1.drl", text);
        List<String> comments = new ArrayList<>();
        LayoutTokens.of(source, new Lexer(source, new Diagnostics()).tokens()).stream()
                .filter(LayoutToken::comment)
                .forEach(piece -> comments.add(piece.text()));
        return comments;
    }

    private static List<?> shapes(String text) {
        Diagnostics diagnostics = new Diagnostics();
        List<Token> tokens = new Lexer(new SourceText("1.drl", text), diagnostics).tokens();
        List<SyntaxTree.Rule> rules = new FileParser(tokens, diagnostics).rules();
        new DroolsCrossCheck(new SourceText("1.drl", text), diagnostics).confirm(rules);
        assertThat(diagnostics.list()).isEmpty();
        return rules.stream().map(SyntaxOutline::of).toList();
    }

    /** The typed rules, less where they stand. */
    private static List<String> meaning(Vetting vetted) {
        assertThat(vetted.diagnostics()).isEmpty();
        return vetted.rules().stream()
                .map(rule -> rule.toString().replaceAll("Place\\[.*?]|\\s", ""))
                .toList();
    }
}
