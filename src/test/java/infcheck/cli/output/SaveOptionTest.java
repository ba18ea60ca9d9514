package infcheck.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was tried and kept as a scenario has the same effect when it is read back. */
class SaveOptionTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--set ru-9m729.range-km=480..520 --set ru-9m729.weapon-delivery=false",
                "--parameter \"shorter-range from=300\"",
                "--scenario cap-300-km --scenario 9m729-at-480-km --answer gun-shells=covered --set us-mq-9.range-km=400"
            })
    void what_was_kept_changes_the_same(String tried) {
        same(tried);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--set ru-9m729.range-km=480",
                "--answer \"one-way-attack-drones=not covered\"",
                "--answer suspension=released --answer withdrawal=ended",
                "--scenario china-accedes-2025",
                "--scenario every-state-bound",
                "--scenario typhon-philippine-2025",
                "--scenario moscows-readings",
                "--scenario china-accedes-2025 --scenario treaty-in-force --scenario typhon-philippine-2025"
            })
    void so_does_every_other_kind_of_change(String tried) {
        same(tried);
    }

    private void same(String tried) {
        String kept = folder.resolve("kept").toString();
        JsonNode first = changes(tried, "--save", kept);
        assertThat(changes("--scenario " + kept)).isEqualTo(first);
        assertThat(first).isNotEmpty();
    }

    @Test
    void title_and_note_say_what_was_tried() throws IOException {
        Path kept = folder.resolve("kept");
        Outcome outcome = whatIf(
                "9M729", "--scenario", "cap-300-km", "--set", "ru-9m729.range-km=480", "--save", kept.toString());
        assertThat(outcome.err()).contains("--scenario " + kept);
        assertThat(Files.readString(kept.resolve("scenario.yaml"))).isEqualTo("""
                        title: "shorter range begins at 300 km; ru-9m729.range-km=480"
                        book: inf-treaty
                        set:
                          ru-9m729.range-km: 480
                        parameters:
                          shorter-range from: 300
                        """);
        assertThat(Files.readString(kept.resolve("README.md")))
                .contains("- `cap-300-km`: shorter range begins at 300 km\n- `ru-9m729.range-km=480`\n");
    }

    @Test
    void an_empty_folder_is_filled_and_any_other_stays_as_it_is() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(save(empty).exit()).isEqualTo(ExitCode.OK);
        assertThat(empty.resolve("scenario.yaml")).exists();
        Outcome again = save(empty);
        assertThat(again.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(again.err()).contains("exists already");
        assertThat(again.out()).isEmpty();
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(save(file).exit()).isEqualTo(ExitCode.FAILED);
        assertThat(file).hasContent("mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertThat(save(link).err()).contains("is a link");
        assertThat(save(folder.resolve("no/such")).exit()).isEqualTo(ExitCode.BAD_USAGE);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("empty", "file", "link");
        }
    }

    @Test
    void what_one_scenario_cannot_say_is_refused_before_anything_is_asked() throws IOException {
        Path us = Files.createDirectories(folder.resolve("us"));
        Files.writeString(us.resolve("scenario.yaml"), "title: t\nreadings: { boost-glide: { US: covered } }\n");
        Path kept = folder.resolve("kept");
        Outcome outcome =
                whatIf("--scenario", us.toString(), "--answer", "boost-glide=not covered", "--save", kept.toString());
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains("one scenario cannot say all of it: boost-glide as US answers it = covered");
        assertThat(outcome.out()).isEmpty();
        assertThat(kept).doesNotExist();
    }

    private static Outcome save(Path kept) {
        return whatIf("us-thaad", "--set", "us-thaad.range-km=480", "--save", kept.toString());
    }

    /** What changes of each subject and act, whatever does it. */
    private static JsonNode changes(String tried, String... more) {
        List<String> words = WORD.matcher(tried)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        Outcome outcome = whatIf(
                Stream.of(words.stream(), Arrays.stream(more), Stream.of("--as-of", "2026-11-24", "--format", "json"))
                        .flatMap(w -> w)
                        .toArray(String[]::new));
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(ExitCode.OK);
        JsonNode books = JsonMapper.shared().readTree(outcome.out()).path("books");
        return JsonMapper.shared()
                .readTree(books.toString()
                        .replaceAll("\"(headlineB|nowB|b)ecauseOf\":\\[[^}]*?\\]\\]", "\"x\":[]")
                        .replaceAll("\"at\":\"[^\"]*\"", "\"at\":\"\"")
                        .replaceAll("\"source\":\"[^\"]*\"", "\"source\":\"\""));
    }

    private static Outcome whatIf(String... words) {
        return Cli.here()
                .run(Stream.concat(Stream.of("what-if"), Stream.of(words)).toArray(String[]::new));
    }
}
