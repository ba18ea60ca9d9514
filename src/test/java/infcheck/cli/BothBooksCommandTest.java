package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A treaty and a pledge asked for together, and the treaty alone where nobody names a book. */
class BothBooksCommandTest {
    private static final String MISSILE = "facts/systems/ru-oreshnik.yaml";

    @Test
    void a_folder_of_books_gives_a_part_for_each_under_its_own_head() {
        List<String> lines =
                run("check", MISSILE, "--rules", "rules").out().lines().toList();
        assertThat(lines.indexOf("INF Treaty (1987), as of 2026-11-24")).isZero();
        assertThat(lines.indexOf("Russian moratorium (2019), as of 2026-11-24")).isPositive();
        assertThat(lines.get(lines.size() - 2)).startsWith("inf-treaty: 1 subject: ");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("moratorium-2019: 1 subject: ")
                .contains(" would break the pledge, ", " released, ", " outside the pledge");
    }

    @Test
    void the_json_counts_book_by_book_and_the_treaty_is_the_headline() {
        JsonNode json = new ObjectMapper()
                .readTree(run("check", MISSILE, "--rules", "rules", "--format", "json")
                        .out());
        assertThat(json.at("/books/0/id").asString()).isEqualTo("inf-treaty");
        assertThat(json.at("/books/1/id").asString()).isEqualTo("moratorium-2019");
        assertThat(json.at("/counts/books/moratorium-2019/EXEMPT").asInt()).isEqualTo(1);
        JsonNode subject = json.at("/subjects/0");
        assertThat(subject.at("/books/moratorium-2019/status").asString()).isEqualTo("EXEMPT");
        assertThat(subject.at("/status")).isEqualTo(subject.at("/books/inf-treaty/status"));
    }

    @Test
    void where_nobody_names_a_book_the_treaty_alone_is_asked() {
        assertThat(run("check", MISSILE).out()).contains("INF Treaty").doesNotContain("Russian moratorium");
        assertThat(run("explain", MISSILE, "Oreshnik").out()).doesNotContain("Russian moratorium");
        assertThat(run("version").out()).contains("inf-treaty", "moratorium-2019");
    }

    @Test
    void a_pledge_is_explained_as_one() {
        assertThat(run("explain", MISSILE, "Oreshnik", "--rules", "rules/moratorium-2019")
                        .out())
                .startsWith("Under the Russian moratorium (2019), as of 2026-11-24, the answer on Oreshnik (RU) is")
                .containsIgnoringWhitespaces(
                        "\"released\": possession by RU (2024-11-21 to 2025-08-03): would break M 1(d) but for:",
                        "deployment by RU (since 2025-12-17): would break M 1 but for: Russia had declared the pledge at an end");
    }

    private static Outcome run(String... args) {
        Outcome outcome = Cli.here().run(args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        return outcome;
    }
}
