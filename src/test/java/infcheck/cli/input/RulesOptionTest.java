package infcheck.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.BookFolder;
import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which books are read, and what is said of those that have mistakes or warnings. */
class RulesOptionTest {
    private static final String MISSILE =
            Path.of("facts/systems/us-lance.yaml").toAbsolutePath().toString();
    private static final String RULES = "article-06-production-and-flight-test.drl";
    private static final String WARNED = "1 warning in rules: run `infcheck rules check";

    @TempDir
    private Path folder;

    private BookFolder treaty;
    private Path pledge;

    @BeforeEach
    void a_treaty_and_a_pledge() throws IOException {
        treaty = BookFolder.in(folder);
        pledge = Files.createDirectories(folder.resolve("rules/moratorium-2019"));
        try (Stream<Path> files = Files.list(Path.of("rules/moratorium-2019"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, pledge.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_mistake_in_a_book_that_is_not_asked_for_stops_nothing() throws IOException {
        Files.writeString(pledge.resolve("method.drl"), "rule");
        Outcome asked = treaty.run("check", MISSILE);
        assertThat(asked.exit()).isEqualTo(ExitCode.OK);
        assertThat(asked.err()).isEmpty();
        assertThat(treaty.run("check", MISSILE, "--rules", "rules").exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(treaty.run("rules", "check").err()).contains("moratorium-2019/method.drl:");
    }

    @Test
    void a_mistake_in_the_book_that_is_asked_for_is_told() throws IOException {
        Files.writeString(treaty.file("method.drl"), "rule");
        assertThat(treaty.run("check", MISSILE).exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(treaty.run("provisions").err()).contains("inf-treaty/method.drl:");
    }

    @Test
    void a_book_of_which_nobody_can_tell_the_kind_is_read() throws IOException {
        Files.writeString(pledge.resolve("book.yaml"), "kind: pledg\n");
        assertThat(treaty.run("check", MISSILE).err()).contains("moratorium-2019/book.yaml:");
    }

    @Test
    void where_there_is_no_treaty_the_pledge_is_asked() throws IOException {
        Path only = Files.createDirectories(folder.resolve("only"));
        Files.move(pledge, Files.createDirectories(only.resolve("rules")).resolve("moratorium-2019"));
        assertThat(new Cli(only).run("provisions").out()).contains("M 1(b)");
    }

    @Test
    void warnings_are_counted_in_one_line_and_told_by_rules_check() throws IOException {
        treaty.change(RULES, "    Launch( on >= $inForce,", "    Launch( $of : of, on >= $inForce,");
        Outcome asked = treaty.run("check", MISSILE);
        assertThat(asked.exit()).isEqualTo(ExitCode.OK);
        assertThat(asked.err()).isEqualTo(WARNED + "`\n");
        assertThat(treaty.run("provisions", "--rules", "rules/inf-treaty").err())
                .isEqualTo(WARNED + " --rules rules/inf-treaty`\n");
        assertThat(treaty.run("rules", "check").err()).contains("warning [unused-variable] `$of`");
    }

    @Test
    void a_word_whose_only_rule_was_taken_away_is_told_where_it_is_declared_and_asked_for() throws IOException {
        String name = "rule \"VII.3 developed and tested solely to intercept\"";
        String rules = treaty.text("article-07-interceptors.drl");
        int from = rules.indexOf(name);
        int to = rules.indexOf("\nend\n", from) + "\nend\n".length();
        Files.writeString(treaty.file("article-07-interceptors.drl"), rules.substring(0, from) + rules.substring(to));
        Outcome told = treaty.run("rules", "check", "--rules", "rules/inf-treaty");
        assertThat(told.exit()).isEqualTo(ExitCode.OK);
        assertThat(told.err())
                .containsPattern("terms\\.yaml:11:13: warning \\[never-concluded] no rule concludes the term"
                        + " `sole interceptor`, which is asked for at .*/rules/inf-treaty/article-0\\d-.*\\.drl:\\d+:\\d+\n"
                        + "    hint: write the rule that does, or remove the word everywhere\n");
    }
}
