package infcheck.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.cli.BookFolder;
import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesDiffCommandTest {
    private static final String PLEDGE = "rules/moratorium-2019";

    @TempDir
    private Path folder;

    @Tag("long")
    @Test
    void an_edit_is_told_with_what_it_changes_of_what_is_and_of_what_could_be() throws IOException {
        Outcome outcome = diff(edited("value: 500", "value: 300"));
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        Golden.check("rules-diff.txt", outcome.out().replace(folder.toString(), "edited"));
    }

    @Test
    void where_nothing_is_edited_that_is_said() throws IOException {
        Outcome outcome = diff(BookFolder.in(folder, "moratorium-2019"));
        assertThat(outcome.out())
                .contains("nothing changed in ", "nothing was edited: ")
                .doesNotContain("could exist");
    }

    @Tag("long")
    @Test
    void programs_get_the_same() throws IOException {
        JsonNode book = JsonMapper.shared()
                .readTree(diff(edited("value: 500", "value: 300"), "--format", "json")
                        .out())
                .at("/books/0");
        assertThat(book.at("/edits/0/says").asString()).isEqualTo("range from: 500 → 300");
        assertThat(book.at("/facts/books/0/changed").asInt()).isPositive();
        assertThat(book.at("/possible/0/case").asString()).startsWith("- case: ");
    }

    @Test
    void books_that_are_not_on_both_sides_are_bad_usage() throws IOException {
        BookFolder.in(folder, "moratorium-2019");
        Outcome outcome = Cli.here()
                .run("rules", "diff", "rules/inf-treaty", folder.resolve(PLEDGE).toString());
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains("no rule book of `", "hint: compare two versions of one rule book");
    }

    @Test
    void a_mistake_in_either_version_is_told() throws IOException {
        Outcome outcome = diff(edited("value: 500", "valeu: 500"));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).contains("did you mean `value`?");
    }

    @Tag("long")
    @Test
    void a_lower_limit_of_the_treaty_names_the_systems_that_it_reaches() throws IOException {
        BookFolder treaty = BookFolder.in(folder);
        treaty.change("parameters.yaml", "value: 500,", "value: 300,");
        String out = Cli.here()
                .run("rules", "diff", "rules/inf-treaty", treaty.file("").toString(), "--as-of", "2019-02-01")
                .out();
        assertThat(out)
                .contains("by-polonez", "ru-9m729", "ru-iskander-m", "ru-s-400", "shorter-range from: 500 → 300")
                .contains("6 subjects changed")
                .containsPattern("out of scope: RANGE_BELOW +violation: VI\\(1\\)\\(b\\)")
                .contains("- case: ");
    }

    private BookFolder edited(String from, String to) throws IOException {
        BookFolder pledge = BookFolder.in(folder, "moratorium-2019");
        pledge.change("parameters.yaml", from, to);
        return pledge;
    }

    private static Outcome diff(BookFolder edited, String... more) {
        return Cli.here()
                .run(Stream.concat(
                                Stream.of(
                                        "rules", "diff", PLEDGE, edited.file("").toString(), "--as-of", "2026-11-24"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
