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

class WhyNotCommandTest {

    @Test
    void each_rule_of_a_paragraph_is_answered_the_nearest_first() {
        Outcome outcome = whyNot("VI.1.b", "9M729", "--as-of", "2019-02-01");
        assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .startsWith("9M729 (ru-9m729), as of 2019-02-01 VI.1.b flight-test of a weapon")
                .contains(
                        "the nearest act: flight-test by RU, 2008 to 2015, judged on 2008-01-01 (ru-9m729/flight-test-1)")
                .contains("does not fire for RU, with ru-9m729.range-km at 480 (RU)")
                .contains("480 km: 20 km short of 500 km, \"shorter-range from\" (II(6))")
                .contains("VI.1.b launch of a weapon of shorter range (VI(1)(b)): does not fire, 2 conditions short");
    }

    @Test
    void without_a_rule_as_many_are_told_as_were_asked_for() {
        String out = whyNot("us-thaad", "--near", "2", "--as-of", "2019-02-01").out();
        assertThat(out.lines().filter(line -> line.endsWith("1 condition short")))
                .hasSize(2);
    }

    @Test
    void an_answer_that_is_taken_as_given_counts() {
        String[] asked = {"XV", "ru-9m729", "--answer", "suspension=not released", "--near", "1"};
        assertThat(whyNot(asked).exit()).isEqualTo(ExitCode.OK);
    }

    @Test
    void json_has_every_condition_with_its_place_and_gaps() {
        JsonNode root = JsonMapper.shared()
                .readTree(
                        whyNot("VI.1.b flight-test", "9M729", "--by", "RU", "--as-of", "2019-02-01", "--format", "json")
                                .out());
        assertThat(root.at("/schemaVersion").asInt()).isOne();
        assertThat(root.at("/subject/id").asString()).isEqualTo("ru-9m729");
        assertThat(root.at("/rules/0/fires").asString()).isEqualTo("FALSE");
        JsonNode third = root.at("/rules/0/cases/0/nearest/conditions/2");
        assertThat(third.at("/is").asString()).isEqualTo("FALSE");
        assertThat(third.at("/at").asString())
                .startsWith("rules/inf-treaty/article-06-production-and-flight-test.drl:");
        assertThat(third.at("/because/conditions/1/gaps/0/distance").asString()).isEqualTo("20 km short of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VI.1.c,Iskander-M | did you mean `VI.1.a`?",
                "VI.1.b,Iskandr-M | did you mean `Iskander-M`?",
                "VI.1.b | a rule or a subject is missing",
                "VI.1.b,Iskander,M | `M` is one word too many",
                "VI.1.b,Iskander-M,--near,0 | asks for no rule",
                "VI.1.b,Iskander-M,--answer,suspension | answers nothing",
                "VI.1.b,Iskander-M,--answer,suspensio=released | did you mean `suspension`?",
                "VI.1.b,Iskander-M,--by,XX | claims nothing",
                "--as-of,2019-02-01 | the rule and the subject are missing",
            })
    void what_cannot_be_asked_is_an_error_of_usage(String words, String told) {
        Outcome outcome = whyNot(words.split(","));
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains(told);
        assertThat(outcome.out()).isEmpty();
    }

    private static Outcome whyNot(String... words) {
        return Cli.here()
                .run(Stream.concat(Stream.of("why-not"), Stream.of(words)).toArray(String[]::new));
    }
}
