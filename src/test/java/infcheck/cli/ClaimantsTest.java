package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A range that one State gives, another denies, and a paper reports. */
class ClaimantsTest {
    private static final String FACTS = """
            id: ru-x
            names: [X]
            state: RU
            flight-path: aerodynamic
            weapon-delivery: true
            platforms: [ground-mobile]
            range-km:
              - { value: 480, by: RU, source: briefing }
              - { value: { min: 500, max: 5500 }, by: US, source: report }
              - { value: 2350, source: paper }
            source: report
            acts:
              - { flight-test: { on: 2010-05-01 } }
            sources:
              - { id: report, title: Report, publisher: A, date: 2014-07, basis: retrieved }
              - { id: briefing, title: Briefing, publisher: B, date: 2019-01-23, basis: retrieved }
              - { id: paper, title: Article, publisher: C, basis: retrieved }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void facts() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("facts/systems")).resolve("ru-x.yaml"), FACTS);
    }

    @Test
    void what_States_dispute_is_told_with_what_they_say_and_where() {
        JsonNode subject = json().at("/subjects/0");
        assertThat(subject.path("status").asString()).isEqualTo("DISPUTED");
        assertThat(subject.at("/pivots/0/says"))
                .hasToString("{\"RU\":\"480\",\"US\":\"500-5500\",\"open sources\":\"2350\"}");
        assertThat(subject.at("/pivots/0/sources/RU").asString()).isEqualTo("briefing");
        assertThat(subject.at("/findings/0/pivots")).isEqualTo(subject.path("pivots"));
        assertThat(subject.at("/findings/0/possible")).hasToString("[\"VIOLATION\",\"OUT_OF_SCOPE\"]");
    }

    @ParameterizedTest
    @CsvSource({"RU, OUT_OF_SCOPE", "us, VIOLATION", "open sources, VIOLATION"})
    void a_claimant_alone_has_its_own_answer(String claimant, String status) {
        JsonNode root = json("--by", claimant);
        assertThat(root.at("/subjects/0/status").asString()).isEqualTo(status);
        assertThat(root.path("by").size()).isEqualTo(1);
        assertThat(root.at("/subjects/0").has("statusBy")).isFalse();
    }

    @Test
    void several_claimants_stand_side_by_side() {
        JsonNode root = json("--by", "US", "--by", "RU", "--by", "US");
        assertThat(root.path("by")).hasToString("[\"US\",\"RU\"]");
        assertThat(root.at("/subjects/0/statusBy")).hasToString("{\"US\":\"VIOLATION\",\"RU\":\"OUT_OF_SCOPE\"}");
        assertThat(root.at("/subjects/0/status").asString()).isEqualTo("DISPUTED");
        assertThat(check("--by", "US", "--by", "RU").out())
                .contains("headline     US         RU            but for / reason\n")
                .contains("US violation, RU out of scope: ru-x.range-km");
    }

    @Test
    void what_was_published_later_is_not_known() {
        JsonNode root = json("--known-at", "2015-01-01");
        assertThat(root.path("knownAt").asString()).isEqualTo("2015-01-01");
        assertThat(root.path("undated")).hasToString("[\"paper\"]");
        assertThat(root.at("/subjects/0/status").asString()).isEqualTo("VIOLATION");
        assertThat(check("--known-at", "2015-01-01").out())
                .contains("known at   2015-01-01; sources without a date count as known: paper\n");
    }

    @Test
    void a_value_may_be_set_whoever_says_otherwise() {
        JsonNode root = json("--set", "ru-x.range-km=499");
        assertThat(root.path("set")).hasToString("[\"ru-x.range-km=499\"]");
        assertThat(root.at("/subjects/0/status").asString()).isEqualTo("OUT_OF_SCOPE");
        assertThat(check("--set", "ru-x.range-km=499", "--set", "ru-x/flight-test-1.on=2011")
                        .out())
                .contains("set        ru-x.range-km=499, ru-x/flight-test-1.on=2011\n");
    }

    @Test
    void every_wrong_setting_is_told() {
        assertThat(check("--set", "ru-x.range=1", "--set", "ru-x.range-km=far"))
                .isEqualTo(new Outcome(ExitCode.BAD_USAGE, "", """
                        infcheck: the facts have no `ru-x.range`
                            hint: did you mean `ru-x.range-km`?
                        infcheck: `far` cannot be the value of `ru-x.range-km`
                            hint: write kilometres above 0 and at most 40000: `480`, `500..5500`, `500..`, `..300` or `unlimited`
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--by FR | `FR` claims nothing in these facts and answers no question of law | known: `BY`, `KZ`, `RU`, `UA`, `US`, `open sources`",
                "--by open-sources | `open-sources` claims nothing in these facts and answers no question of law | did you mean `open sources`?",
                "--set ru-x.range-km | `ru-x.range-km` sets nothing | write what to set, `=` and the value: `ru-9m729.range-km=480`",
                "--known-at 2014 | `2014` is not a date | write a day as YYYY-MM-DD, such as `--known-at 2019-02-01`"
            })
    void a_wrong_option_is_told_with_its_cure(String options, String message, String hint) {
        assertThat(check(options.split(" ")))
                .isEqualTo(new Outcome(ExitCode.BAD_USAGE, "", "infcheck: " + message + "\n    hint: " + hint + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"violation, OK", "disputed, FOUND", "open, FOUND"})
    void a_dispute_fails_a_script_that_asks_for_disputes(String level, ExitCode exit) {
        assertThat(check("--fail-on", level).exit()).isEqualTo(exit);
    }

    @ParameterizedTest
    @CsvSource({"violation, OK", "disputed, OK", "open, FOUND"})
    void what_cannot_be_told_is_open(String level, ExitCode exit) {
        assertThat(check("--set", "ru-x.range-km=480..520", "--fail-on", level).exit())
                .isEqualTo(exit);
    }

    private Outcome check(String... options) {
        List<String> args = new ArrayList<>(List.of("check"));
        args.addAll(List.of(options));
        return new Cli(folder).run(args.toArray(String[]::new));
    }

    private JsonNode json(String... options) {
        List<String> args = new ArrayList<>(List.of(options));
        args.addAll(List.of("--format", "json"));
        return JsonMapper.shared().readTree(check(args.toArray(String[]::new)).out());
    }
}
