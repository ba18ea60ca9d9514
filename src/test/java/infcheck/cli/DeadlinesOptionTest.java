package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The timetable of duties of the shipped facts; the numbers are those of UPI, 28 June 1989, and of the Memorandum. */
class DeadlinesOptionTest {
    private static final String SS_23 = "facts/systems/su-ss-23.yaml";

    @Test
    void the_day_after_the_last_one_all_are_gone_and_it_is_told_why_the_data_differ() {
        Outcome outcome = check("facts", "--as-of", "1991-06-02", "--deadlines");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out())
                .containsPattern("(?m)^1989-12-01  V\\(1\\) +SU +met ")
                .containsPattern("(?m)^1991-06-01  IV\\(1\\) +SU +met ")
                .contains("957 of 957", "169 of 169", "889 of 889", "677 of 677")
                .containsPattern("(?m)^su-ss-23 +SU +200 +239 +239 +0 +more: 39 were declared only")
                .containsPattern("(?m)^all +SU +1,836 +1,846 +1,846 +2$")
                .containsPattern("(?m)^all +US +859 +846 +846 +2$")
                .containsPattern("(?m)^all +SU +851 +825 to 845$")
                .containsPattern("(?m)^all +US +283 +282 to 283$")
                .contains(
                        "\ndeclared as of 1987-11-01: 2,695; as of 1988-06-01: 2,692; eliminated by 1991-06-02: 2,692;")
                .doesNotContain("headline");
        assertThat(outcome.out().lines().reduce((first, second) -> second).orElseThrow())
                .startsWith("92 subjects: ");
    }

    @Test
    void programs_get_the_duties_of_each_finding_and_the_timetable() {
        JsonNode root = json(SS_23, "--as-of", "1989-10-20", "--deadlines", "--provision", "V(1)");
        assertThat(root.path("deadlines")).singleElement().satisfies(due -> {
            assertThat(due.path("state").asString()).isEqualTo("running");
            assertThat(due.path("daysLeft").asInt()).isEqualTo(42);
            assertThat(due.path("by").asString()).isEqualTo("SU");
            assertThat(due.path("subjects")).hasToString("[\"su-ss-23\"]");
        });
        List<JsonNode> duties = root.at("/subjects/0/findings")
                .valueStream()
                .flatMap(f -> f.path("duties").valueStream())
                .toList();
        assertThat(duties).isNotEmpty().allSatisfy(duty -> {
            assertThat(duty.path("state").asString()).isEqualTo("running");
            assertThat(duty.path("daysLeft").asInt()).isEqualTo(42);
        });
    }

    @Test
    void a_state_or_a_paragraph_can_be_asked_for_alone() {
        assertThat(provisions(SS_23, "--state", "su")).contains("V(1)", "IV(1)");
        assertThat(provisions(SS_23, "--provision", "V")).contains("V(1)").doesNotContain("IV(1)");
        assertThat(provisions(SS_23, "--state", "BG")).isEmpty();
    }

    @Test
    void without_the_option_nothing_of_it_is_told() {
        assertThat(json(SS_23).has("deadlines")).isFalse();
        assertThat(check(SS_23).out()).doesNotContain("what is due");
    }

    @Test
    void the_help_has_it() {
        assertThat(check("--help").out()).contains("--deadlines", "duties by day");
    }

    private static List<String> provisions(String... args) {
        return json(Stream.concat(Stream.of(args), Stream.of("--deadlines")).toArray(String[]::new))
                .path("deadlines")
                .valueStream()
                .map(due -> due.path("provision").asString())
                .toList();
    }

    private static JsonNode json(String... args) {
        return new ObjectMapper()
                .readTree(check(Stream.concat(Stream.of(args), Stream.of("--format", "json"))
                                .toArray(String[]::new))
                        .out());
    }

    private static Outcome check(String... args) {
        return Cli.here().run(Stream.concat(Stream.of("check"), Stream.of(args)).toArray(String[]::new));
    }
}
