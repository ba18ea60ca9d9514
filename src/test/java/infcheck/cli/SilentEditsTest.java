package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edit that changes nothing, or leaves nothing to fire on, says so at its place. */
class SilentEditsTest {
    private static final String DF = """
            id: cn-x
            names: [X]
            state: CN
            flight-path: ballistic
            weapon-delivery: true
            platforms: [ground-mobile]
            range-km: 2000
            source: page
            acts:
              - { flight-test: { on: 2012-01-01 } }
              - { possession: { from: 2012-01-01 } }
            sources:
              - { id: page, title: A page, publisher: Somebody, basis: recalled }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("cn-x.yaml"), DF);
    }

    @Test
    void the_shipped_rules_have_no_warning() throws IOException {
        assertThat(BookFolder.in(folder).run("rules", "check").err()).isEmpty();
    }

    @Test
    void limits_of_a_band_that_are_the_wrong_way_round_are_told_where_the_upper_one_stands() throws IOException {
        BookFolder book = BookFolder.in(folder);
        book.change(
                "parameters.yaml",
                "{ name: shorter-range from, value: 500,",
                "{ name: shorter-range from, value: 9000,");
        assertThat(book.run("rules", "check").err())
                .contains(
                        "parameters.yaml:4:3: warning [empty-band] no value is at or above `shorter-range from` (9000)"
                                + " and at or below `shorter-range to` (1000)",
                        "hint: correct one of the two limits");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", quoteCharacter = '~', textBlock = """
            parameters: { shorter-range from: 9000 } | scenario.yaml:2:15: warning [empty-band] no value is at or above `shorter-range from` (9000) and at or below `shorter-range to` (1000)
            parameters: { shorter-range from: -1 } | scenario.yaml:2:35: error [too-small] `-1` is too small
            parameters: { intermediate-range to: 900 } | scenario.yaml:2:15: warning [empty-band] no value is above `shorter-range to` (1000) and at or below `intermediate-range to` (900)
            milestones: { treaty end: 1980-01-01 } | scenario.yaml:2:15: warning [no-day] `party` of `US` has no day: it begins on 1988-06-01 and ends on 1979-12-31, and
            standing: { CN: [ { non-party: { until: 2024-12-31 } }, { party: { from: 2025-01-01, until: the day before treaty end } } ] } | scenario.yaml:2:59: warning [no-day] `party` of `CN` has no day: it begins on 2025-01-01 and ends on 2019-08-01
            """)
    void a_scenario_that_leaves_no_number_and_no_day_says_so(String line, String told) throws IOException {
        assertThat(check(line).err()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", quoteCharacter = '~', textBlock = """
            milestones: { treaty end: 2019-08-02 } | scenario `s` changes nothing as of 2026-01-01
            parameters: { shorter-range from: 500 } | scenario `s` changes nothing as of 2026-01-01
            standing: { CN: [ { non-party: { until: 2024-12-31 } }, { party: { from: 2025-01-01, until: the day before treaty end } } ] } | scenario `s` changes no headline as of 2026-01-01
            """)
    void a_scenario_that_changes_no_headline_says_so(String line, String told) throws IOException {
        assertThat(check(line).err()).endsWith(told + "\n");
    }

    @Test
    void a_scenario_that_changes_a_headline_says_nothing() throws IOException {
        assertThat(check("standing: { CN: [ { party: { from: entry into force } } ] }")
                        .err())
                .isEmpty();
    }

    private Outcome check(String line) throws IOException {
        Path own = Files.createDirectories(folder.resolve("s"));
        Files.writeString(own.resolve("scenario.yaml"), "title: t\n" + line + "\n");
        return new Cli(folder).run("check", "cn-x.yaml", "--scenario", "s", "--as-of", "2026-01-01");
    }
}
