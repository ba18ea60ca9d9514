package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapInTheLawTest {
    private static final String UPPER = "- { name: intermediate-range to, value: 5500, unit: km, provision: II(5) }";

    @TempDir
    private Path folder;

    @Test
    void an_act_on_a_day_on_which_nothing_is_said_of_its_State_is_told_with_both_cures() throws IOException {
        BookFolder book = BookFolder.in(folder);
        book.change(
                "standing.yaml",
                "until: the day before treaty end\n        source: an original Party; instruments",
                "until: 2004-12-31\n        source: an original Party; instruments");
        flightTest("2010-05-01");
        Outcome outcome = book.run("check", "us-one.yaml");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err())
                .startsWith("1 warning in rules: run `infcheck rules check`\n")
                .contains(
                        "us-one.yaml:10:5: error [no-standing] `US` cannot be judged on 2010-05-01: it has no standing"
                                + " from 2005-01-01 until 2019-02-01\n    hint: name the State that answers with `by`, or say in"
                                + " `standing.yaml` what this one was\n");
    }

    @Test
    void an_act_on_a_day_on_which_a_limit_has_no_value_says_so() throws IOException {
        BookFolder book = BookFolder.in(folder);
        book.change("parameters.yaml", UPPER, """
                - { name: intermediate-range to, value: 5500, unit: km, provision: II(5), until: 2010-04-30 }
                - { name: intermediate-range to, value: 6000, unit: km, provision: II(5), from: 2010-05-02 }""");
        flightTest("2010-05-01");
        assertThat(book.run("check", "us-one.yaml", "us-one", "--as-of", "2010-05-01")
                        .out())
                .contains("the book has no value of `intermediate-range to` for that day (NO_PARAMETER)")
                .doesNotContain("NO_RULE");
    }

    @Test
    void both_cures_of_a_gap_of_one_day_mend_it() throws IOException {
        BookFolder book = BookFolder.in(folder);
        book.change("parameters.yaml", UPPER, """
                - { name: intermediate-range to, value: 5500, unit: km, provision: II(5), until: 2010-04-30 }
                - { name: intermediate-range to, value: 6000, unit: km, provision: II(5), from: 2010-05-02 }""");
        assertThat(book.run("rules", "check", "rules/inf-treaty").out()
                        + book.run("rules", "check").err())
                .contains(
                        "nothing says what `intermediate-range to` is on 2010-05-01",
                        "hint: let this begin on 2010-05-01, or the one before end on 2010-05-01");
        book.change("parameters.yaml", "from: 2010-05-02", "from: 2010-05-01");
        assertThat(book.run("rules", "check").out()).contains("no mistake").doesNotContain("warning");
        book.change("parameters.yaml", "from: 2010-05-01", "from: 2010-05-02");
        book.change("parameters.yaml", "until: 2010-04-30", "until: 2010-05-01");
        assertThat(book.run("rules", "check").out()).contains("no mistake").doesNotContain("warning");
    }

    private void flightTest(String on) throws IOException {
        Files.writeString(folder.resolve("us-one.yaml"), """
                id: us-one
                names: [One]
                state: US
                flight-path: ballistic
                weapon-delivery: true
                platforms: [ground-mobile]
                range-km: 2000
                source: a
                acts:
                  - { flight-test: { on: %s } }
                sources:
                  - { id: a, title: A, publisher: P, basis: retrieved }
                """.formatted(on));
    }
}
