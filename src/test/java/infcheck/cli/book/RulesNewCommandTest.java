package infcheck.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.BookFolder;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.RuleFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesNewCommandTest {
    private static final String RULES = "article-06-production-and-flight-test.drl";
    private static final String CASES = "cases/article-06.yaml";
    private static final String NAME = "VI.1.b TODO say what it is about";

    /** One for all tests: files that stay as they are need not be read again. */
    @TempDir
    private static Path folder;

    private BookFolder book;

    @BeforeEach
    void a_copy_of_the_rules() throws IOException {
        book = BookFolder.in(folder);
    }

    @Test
    void a_rule_and_two_cases_are_put_at_the_end_of_their_files() throws IOException {
        String rules = book.text(RULES);
        String cases = book.text(CASES);
        List<String> files = book.files();
        Outcome outcome = book.run("rules", "new", "VI.1.b");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out())
                .isEqualTo("wrote a rule to " + slashed(RULES) + "\nwrote two cases to " + slashed(CASES) + "\n");
        assertThat(outcome.err()).contains("infcheck rules test \"" + NAME + "\"");
        assertThat(book.text(RULES))
                .startsWith(rules)
                .contains(
                        "\nrule \"" + NAME + "\"\n    @provision( \"VI(1)(b)\" )\n",
                        "insertLogical( new Breach( \"VI(1)(b)\", $state, $type, $act, $on ) );\nend\n");
        assertThat(book.text(CASES)).startsWith(cases.stripTrailing() + "\n\n- case: \"TODO VI.1.b: ");
        assertThat(book.files()).isEqualTo(files);
    }

    @Test
    void the_book_stays_whole_and_both_cases_fail_until_they_are_filled_in() {
        book.run("rules", "new", "VI(1)(b)");
        assertThat(book.run("rules", "check").exit()).isEqualTo(ExitCode.OK);
        Outcome tests = book.run("rules", "test", NAME);
        assertThat(tests.exit()).isEqualTo(ExitCode.SHORT);
        assertThat(tests.out()).endsWith("inf-treaty: 2 cases of 1 rule: 0 pass, 2 fail\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VII.12", "METHOD 3"})
    void a_paragraph_of_the_treaty_or_of_another_part_can_be_begun(String provision) {
        begin(provision);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"II.5", "II.15", "VII.3", "XV.2", "IX.1"})
    void paragraphs_of_every_kind_can_be_begun(String provision) {
        begin(provision);
    }

    private void begin(String provision) {
        Outcome outcome = book.run("rules", "new", provision);
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(book.run("rules", "check"))
                .satisfies(check -> assertThat(check.exit()).as(check.err()).isEqualTo(ExitCode.OK));
        assertThat(RuleFormatter.read(folder.resolve("rules"), new Diagnostics()))
                .noneMatch(form -> form.changes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X.3 | article-10-counting.drl | no file has rules of X(3) yet: the new one is with those of X(4), the nearest",
                "PE III | pe.drl | in provisions.yaml PE III is `not-encoded`"
            })
    void it_stands_with_the_rules_nearest_to_its_paragraph_or_in_a_file_for_its_article(
            String provision, String file, String said) {
        stands(provision, file, said);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VII.4 | article-07-range.drl | fill in what says TODO",
                "VIII.7 | article-08.drl | in provisions.yaml VIII(7) is `not-encoded`",
                "XIV | article-14.drl | in provisions.yaml XIV is `not-encoded`"
            })
    void it_stands_with_the_rules_of_its_paragraph_or_in_a_file_for_its_article(
            String provision, String file, String said) {
        stands(provision, file, said);
    }

    private void stands(String provision, String file, String said) {
        Outcome outcome = book.run("rules", "new", provision);
        assertThat(outcome.out()).startsWith("wrote a rule to " + slashed(file) + "\n");
        assertThat(outcome.err()).startsWith(said);
    }

    @Test
    void cases_that_called_another_rule_by_the_same_words_are_told() throws IOException {
        String file = "cases/article-07-launchers.yaml";
        Files.writeString(book.file(file), book.text(file).replaceAll("rule: VII\\.7 .*", "rule: VII.7"));
        Outcome outcome = book.run("rules", "new", "VII.7");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.err())
                .contains(
                        "these cases must now name the rule that they mean:\n",
                        "error [ambiguous-rule] several rules begin with `VII.7`",
                        "`VII.7 TODO say what it is about`");
    }

    @Test
    void a_new_file_of_cases_names_its_schema_where_there_is_one() throws IOException {
        book.run("rules", "new", "VIII.7");
        assertThat(book.text("cases/article-08.yaml")).startsWith("- case: ");
        Files.createDirectories(folder.resolve(".schema"));
        Files.copy(Path.of(".schema/case.schema.json"), folder.resolve(".schema/case.schema.json"));
        book.run("rules", "new", "IX.3");
        assertThat(book.text("cases/article-09.yaml"))
                .startsWith("# yaml-language-server: $schema=../../../.schema/case.schema.json\n- case: ");
    }

    @Test
    void a_second_one_is_not_begun_before_the_first_is_filled_in() throws IOException {
        book.run("rules", "new", "VI.1.b");
        String rules = book.text(RULES);
        Outcome again = book.run("rules", "new", "VI.1.b");
        assertThat(again.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(again.err()).contains("has been begun already\n    hint: fill it in first: it is at ");
        assertThat(book.text(RULES)).isEqualTo(rules);
    }

    @Test
    void an_unknown_paragraph_is_told_with_its_cure() {
        assertThat(book.run("rules", "new", "VI.1.z"))
                .isEqualTo(new Outcome(
                        ExitCode.BAD_USAGE,
                        "",
                        "infcheck: no rule book has a paragraph `VI.1.z`\n    hint: did you mean `VI.1.a`?\n"));
    }

    private String slashed(String name) {
        return book.file(name).toString().replace('\\', '/');
    }
}
