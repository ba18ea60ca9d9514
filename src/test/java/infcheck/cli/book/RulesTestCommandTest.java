package infcheck.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.BookFolder;
import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test cases at the command line, in a copy of the shipped rules. */
class RulesTestCommandTest {
    private static final Path TESTS = Path.of("rules", "inf-treaty", "article-06-production-and-flight-test.drl");
    private static final Path PARAMETERS = Path.of("rules", "inf-treaty", "parameters.yaml");
    private static final Path CASES = Path.of("rules", "inf-treaty", "cases", "article-06.yaml");
    private static final Pattern FLIGHT_TEST =
            Pattern.compile("(?ms)^rule \"VI\\.1\\.a flight-test of a weapon.*?^end\n");

    /** One for all tests: files that stay as they are need not be read again. */
    @TempDir
    private static Path folder;

    @BeforeEach
    void copy() throws IOException {
        BookFolder.in(folder);
    }

    @Test
    void a_rule_that_is_cut_out_is_told_with_its_paragraph() throws IOException {
        change(TESTS, FLIGHT_TEST, "");
        Outcome outcome = new Cli(folder).run("rules", "test", "VI.1.a");
        assertThat(outcome.exit()).isEqualTo(ExitCode.SHORT);
        assertThat(outcome.out())
                .contains("rule VI.1.a flight-test (VI(1)(a))", "- rule: VI.1.a flight-test\n", "+ rule: none")
                .containsPattern("\ninf-treaty: \\d+ cases of \\d+ rules: \\d+ pass, \\d+ fail");
    }

    @Test
    void a_rule_without_a_case_and_a_limit_that_no_case_meets_miss_one() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(CASES).getParent())) {
            files.filter(f -> !f.endsWith(CASES.getFileName())).forEach(RulesTestCommandTest::delete);
        }
        Outcome outcome = new Cli(folder).run("rules", "test", "--all");
        assertThat(outcome.exit()).isEqualTo(ExitCode.SHORT);
        assertThat(outcome.out())
                .contains(
                        "missing case: rule `III.1.a intermediate-range types of the United States` (III(1)(a)) has no near miss",
                        "missing case: rule `III.1.a intermediate-range types of the United States` (III(1)(a)) has no case that fires",
                        "missing case: `treaty end` can move one day earlier and no case fails",
                        " 0 fail; ");
    }

    @Tag("long")
    @Test
    void a_limit_that_is_changed_fails_many_cases_and_a_page_tells_how_many() throws IOException {
        change(PARAMETERS, Pattern.compile("value: 500\\b"), "value: 300");
        Outcome outcome = new Cli(folder).run("rules", "test");
        assertThat(outcome.exit()).isEqualTo(ExitCode.SHORT);
        assertThat(outcome.out().lines()).hasSizeLessThan(150);
        assertThat(outcome.out())
                .containsPattern("(?s): fails: .*\nand \\d+ more cases fail\n.*\ninf-treaty: \\d+ cases of ");
        assertThat(outcome.out()).contains("    hint: `infcheck rules test --all` shows all");
    }

    @Tag("long")
    @Test
    void all_of_many_failing_cases_can_be_told() throws IOException {
        change(PARAMETERS, Pattern.compile("value: 500\\b"), "value: 300");
        assertThat(new Cli(folder).run("rules", "test", "--all").out().lines()).hasSizeGreaterThan(2000);
    }

    @Test
    void cases_can_be_chosen_by_rule_by_words_and_by_file() {
        Cli cli = new Cli(folder);
        assertThat(cli.run("rules", "test", "VI.1.b launch").out())
                .isEqualTo("inf-treaty: 4 cases of 1 rule: 4 pass, 0 fail\n");
        assertThat(cli.run("rules", "test", "at 2,000 km in May 1990").out())
                .isEqualTo("inf-treaty: 1 case of 1 rule: 1 pass, 0 fail\n");
        assertThat(cli.run("rules", "test", "article-03.yaml").out())
                .contains(" of 6 rules: ")
                .contains(" 0 fail");
    }

    @Test
    void a_paragraph_or_article_means_the_cases_of_its_rules_and_not_those_that_mention_it() {
        Cli cli = new Cli(folder);
        String paragraph = cli.run("rules", "test", "VI.1").out();
        assertThat(paragraph).contains(" of 10 rules: ");
        assertThat(cli.run("rules", "test", "VI(1)").out()).isEqualTo(paragraph);
        assertThat(cli.run("rules", "test", "VI").out()).contains(" of 13 rules: ");
    }

    @Test
    void words_that_no_case_has_are_bad_usage() {
        Outcome outcome = new Cli(folder).run("rules", "test", "unicorn");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains("no case mentions `unicorn`");
    }

    @Test
    void a_mistake_in_a_case_is_told_before_anything_is_run() throws IOException {
        change(CASES, Pattern.compile("near-miss: true"), "near-mis: true");
        Outcome outcome = new Cli(folder).run("rules", "test");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err())
                .contains("error [unknown-key] `near-mis` is not a key here", "hint: did you mean `near-miss`?");
    }

    private void change(Path file, Pattern from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        String changed = from.matcher(text).replaceFirst(to);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(folder.resolve(file), changed);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
