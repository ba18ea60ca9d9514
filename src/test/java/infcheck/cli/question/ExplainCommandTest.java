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

class ExplainCommandTest {

    @Test
    void a_subject_is_explained_in_one_sentence() {
        Outcome outcome = explain("ru-9m729", "--as-of", "2019-02-01");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .startsWith("Under the INF Treaty (1987), as of 2019-02-01, the answer on 9M729 (RU) is \"disputed\": ")
                .contains("for RU it is \"out of scope\"", "it turns on ru-9m729.range-km (RU says 480, UA says")
                .endsWith(". ")
                .doesNotContain("Breach");
    }

    @Test
    void in_full_every_fact_has_its_place_and_source() {
        assertThat(explain("ru-9m729", "--as-of", "2019-02-01", "--full").out())
                .contains(
                        "world 1 of ", "by rule ", "facts/systems/ru-9m729.yaml:", "rules/inf-treaty/parameters.yaml:")
                .contains("\nsources\n");
    }

    @Test
    void a_scenario_changes_what_is_proved() {
        assertThat(explain("cn-df-26", "--full").out()).contains("Exemption: NON_PARTY, which defeats IV(1), CN");
        assertThat(explain(
                                "cn-df-26",
                                "--full",
                                "--scenario",
                                "facts/scenarios/treaty-in-force",
                                "--scenario",
                                "facts/scenarios/china-accedes")
                        .out())
                .contains("Violation: IV(1), CN")
                .doesNotContain("Exemption: ");
    }

    @Test
    void json_names_the_sources_by_id_and_title() {
        JsonNode books = JsonMapper.shared()
                .readTree(explain("us-thaad", "--format", "json").out())
                .path("books");
        assertThat(books.at("/0/subject/id").asString()).isEqualTo("us-thaad");
        assertThat(books.at("/0/worlds/0/findings/0/proofs/0").asString())
                .isEqualTo(books.at("/0/worlds/0/proofs/0/id").asString());
    }

    @Test
    void a_graph_is_one_digraph() {
        assertThat(explain("us-thaad", "--format", "dot").out())
                .startsWith("digraph explanation {\n")
                .endsWith("}\n");
    }

    @Test
    void the_facts_of_one_subject_need_no_name() {
        assertThat(explain("facts/systems/us-thaad.yaml").out()).contains("the answer on THAAD (US)");
    }

    @Test
    void a_claimant_gives_its_own_account() {
        assertThat(explain("ru-9m729", "--as-of", "2019-02-01", "--by", "RU").out())
                .contains("as RU would have it", "\"out of scope\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts | no subject is named | name one, by its id or a name: `infcheck explain SUBJECT`",
                "us-thaad su-ss-20 | more than one subject is named | name one, by its id or a name: `infcheck explain SUBJECT`",
                "facts us-thad | `us-thad` is not a subject in `facts` | did you mean `us-thaad`?",
                "us-thaad --format doc | `doc` is not a value of `--format` | did you mean `dot`?"
            })
    void what_cannot_be_explained_is_told_with_the_cure(String operands, String message, String hint) {
        assertThat(explain(operands.split(" ")))
                .isEqualTo(new Outcome(ExitCode.BAD_USAGE, "", "infcheck: " + message + "\n    hint: " + hint + "\n"));
    }

    private static Outcome explain(String... operands) {
        return Cli.here()
                .run(Stream.concat(Stream.of("explain"), Stream.of(operands)).toArray(String[]::new));
    }
}
