package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scenarios change in the facts of a command, and what {@code --set} makes of that. */
class ScenarioOptionTest {
    private static final String TYPE = """
            id: ru-x
            names: [X]
            state: RU
            flight-path: aerodynamic
            weapon-delivery: true
            platforms: [ground-mobile]
            range-km: 2000
            source: page
            acts:
              - { possession: { from: 2010-01-01 } }
            sources:
              - { id: page, title: A page, publisher: Somebody, basis: recalled }
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("ru-x.yaml"), TYPE);
    }

    @Test
    void a_scenario_sets_a_value_and_the_command_line_comes_last() throws IOException {
        scenario("near", "set: { ru-x.range-km: 400 }");
        assertThat(check("--scenario", "near").out()).contains("1 out of scope");
        assertThat(check("--scenario", "near", "--set", "ru-x.range-km=600").out())
                .contains("1 violation");
    }

    @Test
    void a_scenario_beside_the_facts_is_found_by_its_name() throws IOException {
        scenario("scenarios/near", "set: { ru-x.range-km: 400 }");
        assertThat(check("--scenario", "near").out()).contains("1 out of scope");
        assertThat(check("--scenario", "scenarios/near").out()).contains("1 out of scope");
        assertThat(check("--scenario", "neer"))
                .isEqualTo(
                        new Outcome(
                                ExitCode.BAD_USAGE,
                                "",
                                "infcheck: `neer` is not a folder here, and not a scenario of these facts\n    hint: did you mean `near`?\n"));
    }

    @Test
    void of_two_scenarios_the_later_counts() throws IOException {
        scenario("near", "set: { ru-x.range-km: 400 }");
        scenario("far", "set: { ru-x.range-km: 600 }");
        assertThat(check("--scenario", "near", "--scenario", "far").out()).contains("1 violation");
        assertThat(check("--scenario", "far", "--scenario", "near").out()).contains("1 out of scope");
    }

    @Test
    void an_act_that_a_scenario_adds_can_be_asked_for_and_set() throws IOException {
        scenario("gift", "acts: { ru-x: [ { possession: { from: 2015-01-01, by: CN } } ] }");
        assertThat(check("--scenario", "gift", "--state", "CN").out()).contains("1 subject:");
        assertThat(check("--state", "CN").exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(check("ru-x", "--scenario", "gift", "--set", "ru-x/possession-2.until=2016-12-31")
                        .out())
                .contains("possession by CN, 2015-01-01 to 2016-12-31: exempt")
                .contains("/gift/scenario.yaml:2\n");
    }

    @Test
    void every_mistake_of_every_scenario_is_told_with_its_place() throws IOException {
        scenario("one", "sets: { ru-x.range-km: 400 }");
        scenario("two", "milestones: { treaty end: soon }");
        assertThat(check("--scenario", "one", "--scenario", "two", "--scenario", "three"))
                .satisfies(told -> assertThat(told.exit()).isEqualTo(ExitCode.BAD_INPUT))
                .satisfies(told -> assertThat(told.err())
                        .contains("/one/scenario.yaml:2:1: error [unknown-key] `sets` is not a key here")
                        .contains("hint: did you mean `set`?")
                        .contains("/two/scenario.yaml:2:27: error [wrong-form] `soon` has the wrong form")
                        .contains("/three: error [unreadable]"));
    }

    @Test
    void what_is_not_in_the_facts_is_the_fault_of_the_scenario_or_of_the_command_line() throws IOException {
        scenario("typo", "set: { ru-x.range: 400 }");
        Outcome told = check("--scenario", "typo");
        assertThat(told.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(told.err())
                .contains("/typo/scenario.yaml:2:8: error [unknown-value] the facts have no `ru-x.range`")
                .contains("hint: did you mean `ru-x.range-km`?");
        assertThat(check("--set", "ru-x/possession-2.until=2016").exit()).isEqualTo(ExitCode.BAD_USAGE);
    }

    @Test
    void a_proof_says_that_the_scenario_states_the_value() throws IOException {
        scenario("near", "set: { ru-x.range-km: 400 }");
        assertThat(run("explain", "ru-x.yaml", "--full", "--scenario", "near").out())
                .contains("/near/scenario.yaml:2]");
    }

    private void scenario(String name, String line) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.writeString(own.resolve("scenario.yaml"), "title: t\n" + line + "\n");
    }

    private Outcome check(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "check";
        args[1] = "ru-x.yaml";
        System.arraycopy(more, 0, args, 2, more.length);
        return run(args);
    }

    private Outcome run(String... args) {
        return new Cli(folder).run(args);
    }
}
