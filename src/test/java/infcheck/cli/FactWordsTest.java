package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fact file says in the words of a rule book, in years and of States, against what there is. */
class FactWordsTest {
    private static final String LISTED = """
            id: su-t
            names: [T]
            treaty-name: %s
            state: SU
            flight-path: ballistic
            weapon-delivery: true
            platforms: [ground-mobile]
            source: s
            acts:
              - { possession: { from: 1985, until: 1991-12-25 } }
            sources: [ { id: s, title: A, publisher: A, basis: computed } ]
            """;
    private static final String PLACED = """
            id: us-t
            names: [T]
            state: US
            flight-path: ballistic
            weapon-delivery: true
            platforms: [ground-mobile]
            range-km: 700
            source: s
            acts:
              - { flight-test: { on: 2019-09-01 } }
              - { deployment: { from: 2020, state: US, region: %s } }
            sources: [ { id: s, title: A, publisher: A, basis: computed } ]
            """;

    private static final String END = "infcheck: 1 error in 1 file: nothing was checked\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTR22 | did you mean `OTR-22`?",
                "otr-22 | did you mean `OTR-22`?",
                "SS-5 | known: `BGM-109G`, `OTR-22`, `OTR-23`, `Pershing IA`, `Pershing II`, `R-12`, `R-14`, `RSD-10`"
            })
    void a_name_that_the_treaty_does_not_list_is_refused(String name, String hint) throws IOException {
        String told = "facts/systems/su-t.yaml:3:14: error [unknown-treaty-name] no rule book here knows `treaty-name: "
                + name + "`\n    hint: " + hint + "\n" + END;
        write("su-t", LISTED.formatted(name));
        assertThat(run("facts", "check")).isEqualTo(new Outcome(ExitCode.BAD_INPUT, "", told));
        assertThat(run("check")).isEqualTo(new Outcome(ExitCode.BAD_INPUT, "", told));
        assertThat(run("explain", "su-t")).isEqualTo(new Outcome(ExitCode.BAD_INPUT, "", told));
    }

    @Test
    void the_name_that_the_type_has_among_its_own_is_meant() throws IOException {
        write("su-t", LISTED.formatted("SS-5").replace("[T]", "[SS-5 Skean, R-14]"));
        assertThat(run("check").err()).contains("`treaty-name: SS-5`", "did you mean `R-14`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTR-22", "R-14", "Pershing IA"})
    void a_name_that_the_treaty_lists_is_accepted(String name) throws IOException {
        write("su-t", LISTED.formatted(name));
        assertThat(run("facts", "check").exit()).isEqualTo(ExitCode.OK);
        assertThat(run("check", "--as-of", "1991-12-01", "--fail-on", "violation")
                        .exit())
                .isEqualTo(ExitCode.FOUND);
    }

    @Test
    void a_region_that_no_book_declares_is_refused() throws IOException {
        write("us-t", PLACED.formatted("europe"));
        String told = "facts/systems/us-t.yaml:11:5: error [unknown-region] no rule book here knows `region: europe`\n"
                + "    hint: did you mean `Europe`?\n" + END;
        assertThat(run("facts", "check")).isEqualTo(new Outcome(ExitCode.BAD_INPUT, "", told));
        assertThat(new Cli(Path.of(""))
                        .run("check", folder.resolve("facts").toString(), "--rules", "rules")
                        .err())
                .contains("[unknown-region]", "did you mean `Europe`?");
    }

    @Test
    void a_region_does_not_matter_to_books_that_have_none() throws IOException {
        write("us-t", PLACED.formatted("europe"));
        assertThat(run("check").exit()).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe", "Asia-Pacific", "Middle East"})
    void a_region_that_a_book_declares_is_accepted(String region) throws IOException {
        write("us-t", PLACED.formatted(region));
        assertThat(run("facts", "check").exit()).isEqualTo(ExitCode.OK);
    }

    @Test
    void facts_check_finds_what_check_would_refuse_once_for_each_cause() throws IOException {
        write(
                "su-t",
                LISTED.formatted("R-14")
                        .replace("state: SU", "state: RU")
                        .replace("1985, until: 1991-12-25", "1990, until: 1999"));
        String told =
                "facts/systems/su-t.yaml:10:19: error [no-state-then] Russia (`RU`) begins on 1991-12-26, after the possession does\n"
                        + "    hint: write `from: 1991-12-26`; what was before is an act with `by: SU` and `until: 1991-12-25`\n"
                        + END;
        assertThat(run("facts", "check")).isEqualTo(new Outcome(ExitCode.BAD_INPUT, "", told));
        assertThat(run("check")).isEqualTo(new Outcome(ExitCode.BAD_INPUT, "", told));
    }

    @Test
    void facts_check_finds_what_a_scenario_would_make_of_the_facts() throws IOException {
        write("su-t", LISTED.formatted("R-14"));
        Path scenario = Files.createDirectories(folder.resolve("facts/scenarios/x"));
        Files.writeString(
                scenario.resolve("scenario.yaml"),
                "title: X\nacts: { su-t: [ { flight-test: { on: 1995, by: UK } } ] }\n");
        assertThat(run("facts", "check").err())
                .contains("scenario.yaml:2:", "`UK` is not the code of a State", "write `GB` for United Kingdom");
    }

    @Test
    void an_act_after_the_day_that_counts_is_told() throws IOException {
        write("su-t", LISTED.formatted("R-14").replace("1985, until: 1991-12-25", "2051-12-25, by: RU"));
        Outcome whole = run("check", "--as-of", "2018-01-01");
        assertThat(whole.out()).contains("later      1 act is not counted yet, of 2051-12-25: su-t/possession-1\n");
        assertThat(run("check", "su-t", "--as-of", "2018-01-01").out())
                .contains(
                        "  possession by RU, 2051-12-25: not counted yet\n      stated at facts/systems/su-t.yaml:10\n");
        assertThat(run("check", "su-t", "--as-of", "2052-01-01").out()).doesNotContain("not counted yet");
        assertThat(run("check", "--as-of", "2018-01-01", "--format", "json").out())
                .contains("\"later\"", "2051-12-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --as-of +999999999-12-31 | `+999999999-12-31` is after 2100",
                "check --as-of 0215-01-01 | `0215-01-01` is before 1930",
                "check --known-at 2101-01-01 | `2101-01-01` is after 2100"
            })
    void a_day_of_no_possible_year_is_an_error_of_usage(String line, String message) throws IOException {
        write("su-t", LISTED.formatted("R-14"));
        Outcome outcome = run(line.split(" "));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err())
                .isEqualTo("infcheck: " + message
                        + "\n    hint: a year is from 1930 to 2100; look at the order of its digits\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --state Russia | `Russia` is not a State in these facts | write `RU` for Russia",
                "check --by UK | `UK` claims nothing in these facts and answers no question of law | known: `BY`, `KZ`, `RU`, `UA`, `US`, `open sources`"
            })
    void a_state_on_the_command_line_is_one_of_the_table(String line, String message, String hint) throws IOException {
        write("su-t", LISTED.formatted("R-14").replace("1985, until: 1991-12-25", "1995, by: RU"));
        assertThat(run(line.split(" ")).err()).isEqualTo("infcheck: " + message + "\n    hint: " + hint + "\n");
    }

    @Test
    void what_a_successor_holds_of_its_predecessors_type_is_held_now() throws IOException {
        String since = LISTED.formatted("R-14").replace("1985, until: 1991-12-25", "1991-12-26, by: %s");
        write("su-t", since.formatted("KZ").replace("[ground-mobile]", "[ship]").replace("treaty-name: R-14\n", ""));
        assertThat(run("check", "su-t", "--as-of", "1995-01-01").out()).doesNotContain("now: none held");
        write("su-t", since.formatted("CN").replace("[ground-mobile]", "[ship]").replace("treaty-name: R-14\n", ""));
        assertThat(run("check", "su-t", "--as-of", "1995-01-01").out()).contains("now: none held");
    }

    private void write(String id, String text) throws IOException {
        Path systems = Files.createDirectories(folder.resolve("facts/systems"));
        Files.writeString(systems.resolve(id + ".yaml"), text);
    }

    /** As if the folder were where the command was given. */
    private Outcome run(String... args) {
        Outcome outcome = new Cli(folder).run(args);
        return new Outcome(outcome.exit(), shown(outcome.out()), shown(outcome.err()));
    }

    private String shown(String text) {
        return text.replace(folder + "/", "");
    }
}
