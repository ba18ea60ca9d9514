package infcheck.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListCommandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list systems iskander | (?s)ru-iskander-m +RU +missile-type +Iskander-M.*2 of \\d+ systems for `iskander`",
                "list systems facts THAAD | us-thaad +US +missile-type +THAAD",
                "list systems Kapustin Yar | su-ss-20 +SU",
                "list scenarios | (?s)china-accedes +China is a Party from the Treaty's first day.*\\d+ scenarios",
                "list readings boost-glide | (?s)boost-glide +inf-treaty +II\\(1\\).*RU: covered; US: not",
                "list parameters treaty end | treaty end +inf-treaty +XV\\(2\\) +2019-08-02",
                "list states China | (?s)CN +\\d+ +China.*inf-treaty: non-party",
                "list sources Reuters | reuters-2025-10 +read +2025-10-31",
                "find Oreshnik | (?s)ru-oreshnik +RU.*of \\d+ systems for `Oreshnik`",
                "find VI(1)(a) | (?s)provision.*VI\\(1\\)\\(a\\) +inf-treaty +yes",
                "find treaty end | (?s)parameter.*treaty end +inf-treaty",
                "find Germany | (?s)state.*DE +\\d+ +Germany",
                "find china-accedes | (?s)scenario.*china-accedes-2025",
                "find one-way-attack-drones | (?s)reading.*one-way-attack-drones",
            })
    void what_is_looked_up_is_found(String words, String found) {
        Outcome outcome = run(words);
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out()).containsPattern(found);
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"systems", "scenarios", "readings", "parameters", "states", "sources"})
    void a_list_without_a_word_has_all_and_its_json_counts_them(String kind) {
        JsonNode root = JsonMapper.shared()
                .readTree(run("list " + kind + " --format json").out());
        int all = root.path(kind).size();
        assertThat(all).isPositive();
        assertThat(root.path("counts").path(kind).asInt()).isEqualTo(all);
        assertThat(run("list " + kind).out().lines().reduce((a, b) -> b).orElseThrow())
                .startsWith(all + " " + kind);
    }

    @Test
    void a_search_as_json_has_a_list_for_each_kind() {
        JsonNode root =
                JsonMapper.shared().readTree(run("find iskander --format json").out());
        assertThat(root.path("word").asString()).isEqualTo("iskander");
        assertThat(root.at("/systems/0/id").asString()).isEqualTo("ru-iskander-launcher");
        assertThat(root.at("/systems/0/at").asString()).startsWith("facts/launchers/ru-iskander-launcher.yaml:");
        assertThat(root.path("places").isArray()).isTrue();
        assertThat(root.path("scenarios")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list systems Iskandr | did you mean `Iskander-M`?",
                "list scenarios chinna-accedes | did you mean `china-accedes`?",
                "list readings boost-glyde | did you mean `boost-glide`?",
                "list parameters treaty-ende | did you mean `treaty end`?",
                "list states Germny | did you mean `Germany`?",
                "list sources reutrs-2025-10 | did you mean `reuters-2025-10`?",
                "find Kapustn Yar | did you mean `Kapustin Yar`?",
                "find | no word is given",
                "list system | did you mean `systems`?",
            })
    void what_is_not_there_is_told_with_the_nearest_word(String words, String told) {
        Outcome outcome = run(words);
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains(told);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void readings_and_parameters_need_no_facts() {
        Cli nowhere = new Cli(Path.of("src"));
        assertThat(nowhere.run("list", "parameters").out()).contains("treaty end");
        assertThat(nowhere.run("list", "systems").err()).contains("there is no file or folder `facts`");
    }

    private static Outcome run(String words) {
        return Cli.here().run(Stream.of(words.split(" ")).toArray(String[]::new));
    }
}
