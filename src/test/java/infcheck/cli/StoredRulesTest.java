package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import infcheck.rulebook.VettedBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command says the same of rules that it vets and of rules that an earlier one vetted. */
class StoredRulesTest {
    @TempDir
    private Path temp;

    private SoundBook book = new SoundBook(Path.of(""));
    private Cli keeping = Cli.here();

    @BeforeEach
    void writeABookWithAWarning() throws IOException {
        book = SoundBook.in(temp);
        String rules = Files.readString(book.file("article-06.drl"));
        String rule = rules.substring(rules.indexOf("rule \""), rules.indexOf("\nend") + 5);
        book.add("article-06.drl", rules + rule.replaceFirst("rule \"(\\S+) [^\"]*\"", "rule \"$1 said again\""));
        keeping = new Cli(temp, VettedBooks.keptIn(temp.resolve("cache")));
    }

    @Test
    void the_line_that_counts_warnings_is_the_same_from_the_store() throws IOException {
        for (List<String> command : List.of(List.of("version"), List.of("provisions"), List.of("rules", "list"))) {
            String[] words = command.toArray(String[]::new);
            Outcome vetted = new Cli(temp).run(words);
            assertThat(keeping.run(words)).isEqualTo(vetted);
            assertThat(keeping.run(words)).isEqualTo(vetted);
        }
        assertThat(keeping.run("provisions").err()).contains("in rules: run `infcheck rules check`");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void rules_check_tells_each_warning_again_and_keeps_what_it_vetted() throws IOException {
        Outcome vetted = new Cli(temp).run("rules", "check");
        assertThat(vetted.err()).contains("[same-rule]");
        assertThat(keeping.run("rules", "check")).isEqualTo(vetted);
        assertThat(kept()).isEqualTo(1);
        assertThat(keeping.run("rules", "check")).isEqualTo(vetted);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void a_mistake_is_told_whatever_was_kept_before() throws IOException {
        keeping.run("provisions");
        book.change("terms.yaml", "term: ground-launched", "trem: ground-launched");
        Outcome outcome = keeping.run("provisions");
        assertThat(outcome).isEqualTo(new Cli(temp).run("provisions"));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
    }

    private long kept() throws IOException {
        try (Stream<Path> entries = Files.list(temp.resolve("cache"))) {
            return entries.count();
        }
    }
}
