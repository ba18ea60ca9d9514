package infcheck.cli.question;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhatIfCommandTest {

    @Test
    void what_changes_of_a_subject_is_told_act_by_act_with_its_cause() {
        Outcome outcome = whatIf("9M729", "--set", "ru-9m729.range-km=480", "--as-of", "2019-02-01");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out())
                .contains("what if    ru-9m729.range-km=480")
                .contains("9M729 (ru-9m729), RU: disputed → out of scope")
                .contains("because of ru-9m729.range-km=480")
                .contains("flight-test by RU, 2008 to 2015: disputed → out of scope")
                .contains("(RANGE_BELOW)")
                .endsWith("1 subject changes; unchanged: 0 of 1\n");
    }

    @Test
    void of_two_scenarios_the_one_that_does_it_is_named() {
        assertThat(whatIf(
                                "--scenario",
                                "facts/scenarios/treaty-in-force",
                                "--scenario",
                                "facts/scenarios/china-accedes-2025",
                                "--as-of",
                                "2026-11-24")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("treaty-in-force alone")
                .contains("treaty-in-force and china-accedes-2025");
    }

    @Test
    void nothing_that_changes_is_said() {
        assertThat(whatIf("us-thaad", "--set", "ru-9m729.range-km=480").out())
                .contains("nothing changes for 1 subject");
    }

    @Test
    void json_has_the_sets_of_changes_that_are_enough() {
        JsonNode root = JsonMapper.shared()
                .readTree(whatIf("9M729", "--set", "ru-9m729.range-km=480", "--as-of", "2019-02-01", "--format", "json")
                        .out());
        assertThat(root.at("/schemaVersion").asInt()).isOne();
        assertThat(root.at("/changes/0").asString()).isEqualTo("ru-9m729.range-km=480");
        assertThat(root.at("/books/0/subjects/0/before/status").asString()).isEqualTo("DISPUTED");
        assertThat(root.at("/books/0/subjects/0/after/status").asString()).isEqualTo("OUT_OF_SCOPE");
        assertThat(root.at("/books/0/subjects/0/headlineBecauseOf/0/0").asString())
                .isEqualTo("ru-9m729.range-km=480");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set ru-9m729.range-mk=480 | did you mean `ru-9m729.range-km`?",
                "--set ru-9m729.range-km=far | cannot be the value of `ru-9m729.range-km`",
                "--set ru-9m729.range-km | write what to set",
                "--answer one-way-attack-drone=no | did you mean `one-way-attack-drones`?",
                "--answer no | write it as `--answer",
                "--parameter upper=x | `x` is not a number",
                "--parameter uper=1 | `uper`",
                "--as-of 2019-02-01 | nothing is tried",
            })
    void a_change_that_cannot_be_tried_is_an_error_of_usage(String words, String told) {
        Outcome outcome = whatIf(words.split(" "));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains(told);
        assertThat(outcome.out()).isEmpty();
    }

    private static Outcome whatIf(String... words) {
        return Cli.here()
                .run(Stream.concat(Stream.of("what-if"), Stream.of(words)).toArray(String[]::new));
    }
}
