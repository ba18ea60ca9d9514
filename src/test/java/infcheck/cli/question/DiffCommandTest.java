package infcheck.cli.question;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.BookFolder;
import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    private static final String[] SUSPENSION_TO_END = {"--as-of", "2019-02-01", "--and", "2019-08-02"};

    @TempDir
    private Path folder;

    @Test
    void two_dates_have_a_table_of_what_changed_with_its_cause_and_place() {
        Outcome outcome = dates();
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out())
                .contains("before     as of 2019-02-01, rules ")
                .contains("after      as of 2019-08-02, rules ")
                .containsPattern("kp-kn-23 +out of scope +exempt +kp-kn-23/flight-test-2 begins: 2019-07-25")
                .containsPattern("ru-9m729 +disputed +disputed +treaty end: 2019-08-02")
                .containsPattern("9M729 +disputed +exempt +\\(rules/inf-treaty/parameters.yaml:\\d+\\)")
                .contains("findings alone changed of: cn-cj-10, ");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_subject_that_is_named_is_told_act_by_act() {
        Outcome outcome = dates("KN-23");
        assertThat(outcome.out())
                .contains("KN-23 (kp-kn-23), KP: out of scope → exempt")
                .contains("flight-test by KP, 2019-07-25: no such act → exempt")
                .contains("  because of kp-kn-23/flight-test-1 begins: 2019-05 (facts/systems/kp-kn-23.yaml:")
                .endsWith("1 subject changed, 1 of them in headline or now; unchanged: 0 of 1\n");
    }

    @Test
    void json_has_every_change_and_its_cause() {
        JsonNode root =
                JsonMapper.shared().readTree(dates("9M729", "--format", "json").out());
        assertThat(root.at("/before/asOf").asString()).isEqualTo("2019-02-01");
        assertThat(root.path("changed").asBoolean()).isTrue();
        JsonNode subject = root.at("/books/0/subjects/0");
        assertThat(subject.at("/before/statusNow").asString()).isEqualTo("DISPUTED");
        assertThat(subject.at("/after/statusNow").asString()).isEqualTo("EXEMPT");
        assertThat(subject.at("/headlineBecauseOf")).isEmpty();
        assertThat(subject.at("/nowBecauseOf/0/kind").asString()).isEqualTo("law");
        assertThat(subject.at("/nowBecauseOf/0/at/0").asString()).startsWith("rules/inf-treaty/parameters.yaml:");
        assertThat(subject.at("/acts/0/after")).isNotEmpty();
    }

    @Test
    void with_exit_code_a_change_is_told_to_scripts() {
        assertThat(dates("9M729", "--exit-code").exit()).isEqualTo(ExitCode.FOUND);
        Outcome same = diff("facts", "facts", "us-thaad", "--exit-code");
        assertThat(same.exit()).isEqualTo(ExitCode.OK);
        assertThat(same.out()).contains("nothing changed in 1 subject");
    }

    @Test
    void two_folders_of_facts_name_the_line_that_differs_in_each() throws IOException {
        Path system = Path.of("facts/systems/by-polonez.yaml");
        Files.createDirectories(folder.resolve("systems"));
        Path alone = Files.copy(system, folder.resolve("systems/by-polonez.yaml"));
        Files.copy(Path.of("facts/sources.yaml"), folder.resolve("sources.yaml"));
        Path other = Files.createDirectories(folder.resolve("other/systems"));
        String text = Files.readString(alone);
        assertThat(text).contains("max: 300");
        Files.writeString(other.resolve("by-polonez.yaml"), text.replace("max: 300", "max: 700"));
        Files.copy(Path.of("facts/sources.yaml"), folder.resolve("other/sources.yaml"));
        Path first = Files.createDirectories(folder.resolve("first"));
        Files.move(folder.resolve("systems"), first.resolve("systems"));
        Files.move(folder.resolve("sources.yaml"), first.resolve("sources.yaml"));
        Outcome outcome =
                diff(first.toString(), folder.resolve("other").toString(), "by-polonez", "--as-of", "2019-02-01");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("by-polonez.range-km")
                .contains("200-300 → 200-700")
                .contains("first/systems/by-polonez.yaml:")
                .contains("other/systems/by-polonez.yaml:");
    }

    @Test
    void two_rule_books_name_the_number_that_differs() throws IOException {
        BookFolder book = BookFolder.in(folder);
        book.change("parameters.yaml", "name: shorter-range from, value: 500", "name: shorter-range from, value: 300");
        String changed = folder.resolve("rules/inf-treaty").toString();
        Outcome byOptions =
                diff("by-polonez", "--rules", "rules/inf-treaty", "--and-rules", changed, "--as-of", "2019-02-01");
        assertThat(byOptions.out()).contains("because of shorter-range from: 500 → 300");
        assertThat(diff("rules/inf-treaty", changed, "by-polonez", "--as-of", "2019-02-01")
                        .out())
                .isEqualTo(byOptions.out());
    }

    @Test
    void two_saved_reports_are_compared_without_facts_and_rules() throws IOException {
        Path first = saved("2019-02-01");
        Path then = saved("2019-08-02");
        Outcome outcome = diff(first.toString(), then.toString(), "KN-23");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("kp-kn-23/flight-test-2 begins: 2019-07-25", "KN-23 (kp-kn-23), KP: out of scope → exempt");
        assertThat(diff(first.toString(), first.toString()).out()).contains("nothing changed");
        assertThat(diff(first.toString(), then.toString(), "KN-24").err()).contains("did you mean `KN-23`?");
        assertThat(diff(first.toString(), then.toString(), "--as-of", "2019-02-01")
                        .err())
                .contains("`--as-of` has no effect on what is compared");
    }

    private Path saved(String day) throws IOException {
        String json = Cli.here()
                .run("check", "facts", "kp-kn-23", "us-thaad", "--as-of", day, "--format", "json")
                .out();
        return Files.writeString(folder.resolve(day + ".json"), json);
    }

    @Test
    void what_is_wrong_with_two_reports_is_told_of_both() throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{");
        Path other = Files.writeString(folder.resolve("other.json"), "{\"schemaVersion\": 7}");
        Outcome outcome = diff(none.toString(), other.toString());
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).contains("none.json:1:", "[not-json]", "[other-version]", "2 errors in 2 files");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | nothing is compared",
                "facts | `facts` is compared with nothing",
                "facts facst | did you mean `facts`?",
                "facts rules | `facts` is facts and `rules` is a folder of rules",
                "--and 2019-08-02 | `--and` needs the other date",
                "--as-of 2019-08-02 --and 2019-08-02 | both dates are 2019-08-02",
                "--as-of 2019-08-02 --and 2019-8-3 | `2019-8-3` is not a date",
                "facts facts --as-of 2019-08-02 --and 2019-08-03 | more than one thing is compared",
                "rules rules --rules rules | `--rules` has no effect on what is compared",
                "9M7299 --as-of 2019-02-01 --and 2019-08-02 | did you mean `9M729`?",
                "9M729 --as-of 2019-02-01 --and 2019-08-02 --by XX | `XX` claims nothing",
                "--rules rules/inf-treaty --and-rules rules/moratorium-2019 | there is no rule book on both sides",
            })
    void what_cannot_be_compared_is_an_error_of_usage(String words, String told) {
        Outcome outcome =
                diff(Stream.of(words.split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains(told);
        assertThat(outcome.out()).isEmpty();
    }

    private static Outcome dates(String... words) {
        return diff(
                Stream.concat(Stream.of(words), Stream.of(SUSPENSION_TO_END)).toArray(String[]::new));
    }

    private static Outcome diff(String... words) {
        return Cli.here().run(Stream.concat(Stream.of("diff"), Stream.of(words)).toArray(String[]::new));
    }
}
