package infcheck.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts checked by themselves, and new files begun. */
class FactsCommandsTest {
    private static final String SOURCES = "- { id: a, title: A, publisher: A, basis: computed }\n";
    private static final String SHIPPED_RULES =
            Path.of("rules/inf-treaty").toAbsolutePath().toString();
    private static final String LAUNCHER = "id: us-l\nnames: [L]\nstate: US\nplatform: ship\nsource: a\n";

    @TempDir
    private Path folder;

    private Path facts;

    @BeforeEach
    void facts_of_one_launcher() throws IOException {
        facts = folder.resolve("facts");
        Files.createDirectories(facts.resolve("launchers"));
        Files.writeString(facts.resolve("sources.yaml"), SOURCES);
        Files.writeString(
                facts.resolve("launchers/us-l.yaml"), LAUNCHER + "acts: [ { possession: { from: 2001 } } ]\n");
    }

    @Test
    void what_was_read_is_counted() {
        assertThat(run("facts", "check"))
                .isEqualTo(new Outcome(
                        ExitCode.OK,
                        "facts: 1 act, 1 launcher type, 0 scenarios, 1 source, 0 statements, no mistake\n",
                        ""));
    }

    @Test
    void the_shipped_facts_have_no_mistake() {
        Outcome outcome = Cli.here().run("facts", "check", "--format", "json");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        JsonNode counts = JsonMapper.shared().readTree(outcome.out()).path("counts");
        assertThat(counts.path("missile-type").asInt()).isGreaterThan(30);
        assertThat(counts.path("scenario").asInt()).isGreaterThan(1);
    }

    @Test
    void mistakes_of_facts_and_of_scenarios_are_told_at_once() throws IOException {
        Files.writeString(facts.resolve("launchers/us-l.yaml"), LAUNCHER.replace("ship", "shp"));
        Path scenario = Files.createDirectories(facts.resolve("scenarios/x"));
        Files.writeString(scenario.resolve("scenario.yaml"), "titel: x\n");
        Outcome outcome = run("facts", "check");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("us-l.yaml:4:11: error", "scenario.yaml:1:1: error [unknown-key]", "did you mean `title`?");
    }

    /** Of every stage at once: an unknown key, a value of the wrong form, a word of no book, a subject of no file. */
    @Test
    void what_a_scenario_has_wrong_is_told_in_one_go() throws IOException {
        Path scenario = Files.createDirectories(facts.resolve("scenarios/x"));
        Files.writeString(scenario.resolve("scenario.yaml"), """
                title: x
                settings: {}
                otherwise: 3
                milestones: { entry into farce: 1988-06-01 }
                parameters: { upper limt: 5000 }
                readings: { nobody-asks: yes }
                set: { us-nobody.range-km: 500 }
                acts:
                  us-l: [ { possession: { from: 2030-02-30 } } ]
                """);
        Files.writeString(facts.resolve("launchers/us-m.yaml"), "id: us-m\n");
        Outcome outcome = run("check", "--scenario", "facts/scenarios/x", "--rules", SHIPPED_RULES);
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err())
                .contains(
                        "scenario.yaml:2:1: error [unknown-key]",
                        "scenario.yaml:3:12: error",
                        "scenario.yaml:4:15: error [unknown-milestone]",
                        "scenario.yaml:5:15: error [unknown-parameter]",
                        "scenario.yaml:6:",
                        "us-m.yaml:1:1: error [missing-key]")
                .doesNotContain("Exception");
        Files.delete(facts.resolve("launchers/us-m.yaml"));
        assertThat(run("check", "--scenario", "facts/scenarios/x", "--rules", SHIPPED_RULES)
                        .err())
                .contains(
                        "scenario.yaml:2:1: error [unknown-key]",
                        "scenario.yaml:4:15: error [unknown-milestone]",
                        "scenario.yaml:7:8: error [unknown-subject]",
                        "scenario.yaml:9:");
        assertThat(run("facts", "check").err())
                .contains("scenario.yaml:2:1: error [unknown-key]", "scenario.yaml:7:8: error [unknown-subject]");
    }

    @Test
    void a_name_that_cannot_be_seen_or_forges_a_line_does_not_pass() throws IOException {
        for (String name : List.of("\" \"", "N\u3164", "\"N\\u202eX\"", "N\u00a0X")) {
            Files.writeString(facts.resolve("launchers/us-l.yaml"), LAUNCHER.replace("[L]", "[" + name + "]"));
            assertThat(run("facts", "check").err()).containsPattern("us-l.yaml:2:(9|1\\d): error");
        }
        Files.writeString(facts.resolve("launchers/us-l.yaml"), LAUNCHER.replace("[L]", "[\"L\\n0 subjects: none\"]"));
        Outcome outcome = run("check", "--rules", SHIPPED_RULES);
        assertThat(outcome.out()).contains("L 0 subjects: none").doesNotContain("\n0 subjects");
    }

    @Test
    void a_new_system_is_refused_exactly_where_it_is_to_be_filled_in() throws IOException {
        assertThat(run("facts", "new", "system", "us-new").out()).isEqualTo("wrote facts/systems/us-new.yaml\n");
        assertThat(missing("systems/us-new.yaml"))
                .containsExactly("names", "state", "flight-path", "weapon-delivery", "platforms", "source");
    }

    @Test
    void a_new_file_names_its_schema_where_there_is_one() throws IOException {
        run("facts", "new", "system", "us-bare");
        assertThat(facts.resolve("systems/us-bare.yaml")).content().doesNotContain("$schema");
        Path schemas = Files.createDirectories(facts.resolveSibling(".schema"));
        for (String kind : List.of("system", "scenario")) {
            String name = kind + ".schema.json";
            Files.copy(Path.of(".schema").resolve(name), schemas.resolve(name));
        }
        run("facts", "new", "system", "us-new");
        run("facts", "new", "scenario", "what-if");
        assertThat(facts.resolve("systems/us-new.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../../.schema/system.schema.json\n");
        assertThat(facts.resolve("scenarios/what-if/scenario.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../../../.schema/scenario.schema.json\n");
    }

    @Test
    void a_new_system_that_was_filled_in_is_accepted() throws IOException {
        run("facts", "new", "system", "us-new");
        Path file = facts.resolve("systems/us-new.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\nnames:", "\nnames: [N]")
                        .replace("\nstate:", "\nstate: US")
                        .replace("\nflight-path:", "\nflight-path: ballistic")
                        .replace("\nweapon-delivery:", "\nweapon-delivery: true")
                        .replace("\nplatforms:", "\nplatforms: [ship]")
                        .replace("\nsource:", "\nsource: a")
                        .replace("\n# range-km:", "\nrange-km: 600"));
        assertThat(run("facts", "check").out()).contains("1 missile type");
    }

    @Test
    void a_new_launcher_and_a_new_scenario_are_refused_there_too() throws IOException {
        run("facts", "new", "launcher", "us-new");
        assertThat(missing("launchers/us-new.yaml")).containsExactly("names", "state", "platform", "source");
        Files.delete(facts.resolve("launchers/us-new.yaml"));
        assertThat(run("facts", "new", "scenario", "what-if").out())
                .isEqualTo("wrote facts/scenarios/what-if/scenario.yaml\n");
        assertThat(missing("scenarios/what-if/scenario.yaml")).containsExactly("title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "system us-l | `us-l` exists already",
                "launcher us-l | `us-l` exists already",
                "sytem us-m | `sytem` is not a value of `KIND`\\n    hint: did you mean `system`?",
                "system US_New | `US_New` is not an id\\n    hint: an id has small letters, digits and hyphens, such as `us-new`",
                "system x --facts nowhere | there is no folder `nowhere`",
                "system | `ID` needs a value"
            })
    void what_cannot_be_begun_is_told(String words, String message) throws IOException {
        Outcome outcome = run(("facts new " + words).split(" "));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).startsWith("infcheck: " + message.replace("\\n", "\n"));
        assertThat(facts.resolve("launchers/us-l.yaml")).content().startsWith(LAUNCHER);
        assertThat(facts.resolve("systems")).doesNotExist();
    }

    /** The keys of a file at which the check complains, each with a cure. */
    private List<String> missing(String file) throws IOException {
        Outcome outcome = run("facts", "check");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        List<String> lines = Files.readAllLines(facts.resolve(file));
        List<String> told = outcome.err().lines().toList();
        assertThat(told.stream().filter(line -> line.contains("error ["))).allMatch(line -> line.contains(file));
        assertThat(told.stream().filter(line -> line.startsWith("    hint: ")).count())
                .isEqualTo(
                        told.stream().filter(line -> line.contains("error [")).count());
        return told.stream()
                .filter(line -> line.contains("error ["))
                .map(line -> lines.get(Integer.parseInt(line.replaceAll(".*\\.yaml:(\\d+):.*", "$1")) - 1))
                .map(line -> line.replaceAll(":.*", ""))
                .toList();
    }

    private Outcome run(String... args) {
        return new Cli(folder).run(args);
    }
}
