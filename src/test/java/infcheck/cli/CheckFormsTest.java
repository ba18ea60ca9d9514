package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.JsonSchemas;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of a report on the shipped facts. */
class CheckFormsTest {
    private static final String BEFORE = "2019-02-01";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "md | # INF Treaty (1987), as of 2019-02-01",
                "csv | book,subject,name,",
                "junit | <?xml version=\"1.0\"",
                "SARIF | {",
                "html | <!DOCTYPE html>",
                "svg | <svg"
            })
    void a_report_has_the_form_that_is_asked_for(String form, String begin) {
        Outcome outcome = Cli.here().run("check", "THAAD", "--as-of", BEFORE, "--format", form);
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith(begin).contains("THAAD");
    }

    @Test
    void a_drawing_has_the_limits_the_ranges_and_who_states_them() {
        assertThat(Cli.here()
                        .run("check", "9M729", "us-mk-41", "--as-of", BEFORE, "--format", "svg")
                        .out())
                .contains(">500<", ">1000<", ">5500<", ">9M729<", "480 (RU)", ">disputed<")
                .doesNotContain("Mk 41", "<script", "href=");
        assertThat(Cli.here().run("check", "us-mk-41", "--format", "svg").out())
                .startsWith("<svg")
                .contains(">5500<");
    }

    @Test
    void an_unknown_form_is_told_with_what_is_near() {
        assertThat(Cli.here().run("check", "--format", "htlm"))
                .isEqualTo(new Outcome(
                        ExitCode.BAD_USAGE,
                        "",
                        "infcheck: `htlm` is not a value of `--format`\n    hint: did you mean `html`?\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html", "junit"})
    void deadlines_have_two_forms(String form) {
        assertThat(Cli.here().run("check", "--deadlines", "--format", form))
                .isEqualTo(new Outcome(
                        ExitCode.BAD_USAGE,
                        "",
                        "infcheck: `--deadlines` has no form `" + form + "`\n    hint: choose text or json\n"));
    }

    @Test
    void a_page_is_written_to_a_file(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("report.html");
        Outcome outcome = Cli.here().run("check", "THAAD", "--format", "html", "-o", page.toString());
        assertThat(outcome).isEqualTo(new Outcome(ExitCode.OK, "", ""));
        assertThat(Files.readString(page)).endsWith("</html>\n");
    }

    @Test
    void a_test_case_fails_from_the_headline_on_that_fails_the_check() {
        List<String> check = List.of("check", "9M729", "--as-of", BEFORE, "--format", "junit");
        assertThat(run(check, "--fail-on", "never").out()).contains("failures=\"0\"", "<skipped>");
        Outcome failed = run(check, "--fail-on", "disputed");
        assertThat(failed.exit()).isEqualTo(ExitCode.FOUND);
        assertThat(failed.out()).contains("failures=\"1\"", "<failure type=\"DISPUTED\"");
    }

    @Test
    void the_band_of_a_page_is_that_of_the_parameters() {
        List<String> check = List.of("check", "9M729", "--as-of", BEFORE, "--format", "html");
        assertThat(run(check).out()).contains(">500</text>", ">1000</text>", ">5500</text>");
        assertThat(run(check, "--scenario", "cap-300-km").out())
                .contains(">300</text>", ">1000</text>", ">5500</text>")
                .doesNotContain(">500</text>");
    }

    @Test
    void a_page_tells_a_subject_that_is_named_with_timeline_claimants_and_proofs() {
        String page = Cli.here()
                .run("check", "9M729", "--as-of", BEFORE, "--format", "html")
                .out();
        assertThat(page)
                .contains(
                        "<h4>Timeline",
                        "<h4>Claimants side by side",
                        "<h4>Proof",
                        "by rule II.6 weapon of shorter range")
                .contains(
                        "<a class=\"source\" href=\"#source-faz-2019-02\">",
                        "<li id=\"source-faz-2019-02\">",
                        "rel=\"noreferrer\"");
        assertThat(Cli.here()
                        .run("check", "--as-of", BEFORE, "--format", "html")
                        .out())
                .contains("<h4>Claimants side by side")
                .doesNotContain("<h4>Timeline", "<h4>Proof");
    }

    @Test
    void two_books_are_two_parts_of_a_page_and_two_runs_of_a_log() {
        List<String> check = List.of("check", "9M729", "--rules", "rules", "--format");
        assertThat(run(check, "html").out().split("<h1>", -1)).hasSize(3);
        String log = run(check, "sarif").out();
        JsonSchemas.demandSarif(log);
        assertThat(log).contains("\"book\": \"inf-treaty\"", "\"book\": \"moratorium-2019\"");
    }

    private static Outcome run(List<String> words, String... more) {
        return Cli.here().run(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
