package infcheck.cli.question;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String IN_FORCE = "facts/scenarios/treaty-in-force";
    private static final String ORESHNIK = "facts/systems/ru-oreshnik.yaml";

    @Test
    void without_a_date_it_takes_today_and_prints_it() {
        Outcome outcome = check();
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("INF Treaty (1987), as of 2026-11-24\n")
                .contains("from rules", "scenarios  none");
    }

    @Test
    void a_date_withholds_what_lies_after_it() {
        assertThat(json(ORESHNIK, "--as-of", "2024-11-20")
                        .at("/subjects/0/findings/0/act")
                        .isNull())
                .isTrue();
        assertThat(json(ORESHNIK, "--as-of", "2024-11-21")
                        .at("/subjects/0/findings/0/act/from")
                        .asString())
                .isEqualTo("2024-11-21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts us-thaad", "THAAD", "thaad", "facts/ US-THAAD"})
    void a_subject_is_found_by_id_or_name_with_or_without_the_folder(String operands) {
        assertThat(check(operands.split(" ")).out())
                .contains("THAAD (us-thaad), US: out of scope; now: out of scope")
                .endsWith(
                        "\n1 subject: 0 violation, 0 disputed, 0 cannot be told, 0 exempt, 0 compliant, 1 out of scope\n");
    }

    @Test
    void the_file_of_one_system_will_do() {
        assertThat(check("facts/systems/us-thaad.yaml").out()).contains("us-thaad", "1 subject: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "us-thad | `us-thad` is not a file or folder here, and not a subject in `facts` | did you mean `us-thaad`?",
                "fact | `fact` is not a file or folder here, and not a subject in `facts` | did you mean `facts`?",
                "facts us-thad | `us-thad` is not a subject in `facts` | did you mean `us-thaad`?",
                "fact/ | there is no file or folder `fact/` | did you mean `facts`?",
                "us-thaad su-ss-2O | `su-ss-2O` is not a subject in `facts` | did you mean `su-ss-20`?",
                "--state USA | `USA` is not a State in these facts | write `US` for United States",
                "--provision VI(1)(c) | `VI(1)(c)` is not a provision of these rules | did you mean `VI(1)(a)`?",
                "--rules rules --rules rules/inf-treaty | the rule book `inf-treaty` is given twice | give each rule book once"
            })
    void what_is_not_there_is_told_with_what_is_near(String operands, String message, String hint) {
        assertThat(check(operands.split(" ")))
                .isEqualTo(new Outcome(ExitCode.BAD_USAGE, "", "infcheck: " + message + "\n    hint: " + hint + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"never, OK", "violation, FOUND", "disputed, FOUND", "open, FOUND"})
    void a_script_can_ask_to_be_told_of_violations(String level, ExitCode exit) {
        Outcome outcome = check(ORESHNIK, "Oreshnik", "--scenario", IN_FORCE, "--fail-on", level);
        assertThat(outcome.exit()).isEqualTo(exit);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("scenarios  treaty-in-force", "an act of a kind the Treaty forbids: VI(1)(b)");
    }

    @Test
    void what_is_exempt_fails_no_script() {
        assertThat(check(ORESHNIK, "--fail-on", "open").exit()).isEqualTo(ExitCode.OK);
    }

    @Test
    void the_counts_are_those_of_the_subjects_shown() {
        JsonNode chinese = json("--state", "cn");
        assertThat(chinese.path("subjects")
                        .valueStream()
                        .map(s -> s.path("state").asString()))
                .isNotEmpty()
                .containsOnly("CN");
        assertThat(chinese.at("/counts/subjects").asInt())
                .isEqualTo(chinese.path("subjects").size());
    }

    @Test
    void an_article_stands_for_its_paragraphs() {
        assertThat(json("--provision", "VI").path("subjects").size())
                .isPositive()
                .isEqualTo(json("--provision", "VI(1)(a)", "--provision", "VI(1)(b)")
                        .path("subjects")
                        .size());
    }

    @Test
    void every_subject_is_counted_once() {
        JsonNode counts = json().path("counts");
        int statuses = counts.propertyStream()
                .filter(e -> !e.getKey().matches("subjects|kinds"))
                .mapToInt(e -> e.getValue().asInt())
                .sum();
        assertThat(counts.path("subjects").asInt()).isPositive().isEqualTo(statuses);
        int missiles = counts.at("/kinds/missile-type").asInt();
        int launchers = counts.at("/kinds/launcher-type").asInt();
        assertThat(missiles).isPositive();
        assertThat(launchers).isPositive().isEqualTo(statuses - missiles);
    }

    /** The eliminations that `eliminations.yaml` states of a type count also where its own file is named. */
    @Test
    void a_file_that_is_named_is_read_with_the_files_of_its_folder(@TempDir Path folder) throws IOException {
        Path system = folder.resolve("systems/su-pole.yaml");
        Files.createDirectories(folder.resolve("systems"));
        Files.writeString(
                folder.resolve("sources.yaml"),
                "- { id: note-1, title: A note, publisher: A paper, date: 2018-03-01, basis: recalled }\n");
        Files.writeString(
                folder.resolve("eliminations.yaml"),
                "- { missile-type: su-pole, by: SU, on: 1988-08-20, method: launch, count: 101, source: note-1 }\n");
        Files.writeString(system, """
                id: su-pole
                names: [Pole]
                state: SU
                flight-path: ballistic
                weapon-delivery: true
                platforms: [ground-mobile]
                range-km: { value: 3000, on: 1980-01-01 }
                source: note-1
                acts:
                  - { launch: { on: 1980-01-01 } }
                  - { possession: { from: 1985-01-01, until: 1990-12-31 } }
                """);
        for (Path named : List.of(folder, system)) {
            assertThat(json(named.toString(), "--as-of", "1990-12-31").toString())
                    .contains("\"X(5)\"")
                    .contains("\"status\":\"VIOLATION\"");
        }
    }

    private static Outcome check(String... operands) {
        String[] args = new String[operands.length + 1];
        args[0] = "check";
        System.arraycopy(operands, 0, args, 1, operands.length);
        return Cli.here().run(args);
    }

    private static JsonNode json(String... operands) {
        String[] args = new String[operands.length + 2];
        args[0] = "--format";
        args[1] = "json";
        System.arraycopy(operands, 0, args, 2, operands.length);
        return JsonMapper.shared().readTree(check(args).out());
    }
}
