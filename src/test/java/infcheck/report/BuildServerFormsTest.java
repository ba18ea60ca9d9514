package infcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.JsonSchemas;
import infcheck.finding.Status;
import infcheck.report.ci.CheckJunit;
import infcheck.report.ci.CheckSarif;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small hand-made reports as JUnit XML and SARIF. */
class BuildServerFormsTest {
    @Test
    void as_junit_xml_a_subject_is_a_test_case() {
        Golden.check("report/check.junit.xml", CheckJunit.of(Samples.report(), FormsTest.ORIGINS, Status.VIOLATION));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void junit_xml_keeps_to_the_schema_of_jenkins_and_fails_from_a_headline_on(Status failing) throws Exception {
        String xml = CheckJunit.of(Samples.report(), FormsTest.ORIGINS, failing);
        demandJunit(xml);
        long failures = Samples.report().subjects().stream()
                .filter(s -> s.status().atLeast(failing))
                .count();
        assertThat(xml.split("<failure ", -1)).hasSize((int) failures + 1);
    }

    @Test
    void what_is_disputed_is_skipped_unless_it_fails() throws Exception {
        String xml = CheckJunit.of(Disputes.report(), FormsTest.ORIGINS, Status.VIOLATION);
        demandJunit(xml);
        assertThat(xml).contains("skipped=\"1\"", "<skipped>disputed: ").doesNotContain("<failure ");
        assertThat(CheckJunit.of(Disputes.report(), FormsTest.ORIGINS, Status.DISPUTED))
                .contains("skipped=\"0\"", "<failure type=\"DISPUTED\"");
    }

    @Test
    void as_sarif_each_result_stands_at_the_line_of_its_fact() {
        String log = CheckSarif.of(Samples.report(), FormsTest.ORIGINS, FormsTest.NO_FACTS, List.of(FormsTest.TREATY));
        JsonSchemas.demandSarif(log);
        Golden.check("report/check.sarif", log);
        assertThat(results(log))
                .allSatisfy(result -> assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                                .asInt())
                        .isPositive());
    }

    @Test
    void as_sarif_what_is_exempt_is_suppressed_and_nothing_else() {
        String log = CheckSarif.of(Samples.report(), FormsTest.ORIGINS, FormsTest.NO_FACTS, List.of(FormsTest.TREATY));
        assertThat(results(log))
                .anyMatch(r -> r.has("suppressions"))
                .allSatisfy(r -> assertThat(r.has("suppressions"))
                        .isEqualTo(r.at("/properties/status").asString().equals("EXEMPT")));
    }

    @Test
    void as_sarif_a_dispute_is_for_review_and_open_things_are_open() {
        String log = CheckSarif.of(Disputes.report(), FormsTest.ORIGINS, FormsTest.NO_FACTS, List.of(FormsTest.TREATY));
        JsonSchemas.demandSarif(log);
        assertThat(results(log).stream()
                        .filter(r -> r.at("/properties/status").asString().equals("DISPUTED"))
                        .map(r -> r.path("kind").asString()))
                .isNotEmpty()
                .containsOnly("review");
    }

    @Test
    void every_rule_that_sarif_names_has_a_help_text() {
        String log = CheckSarif.of(Samples.report(), FormsTest.ORIGINS, FormsTest.NO_FACTS, List.of(FormsTest.TREATY));
        JsonNode driver = JsonMapper.shared().readTree(log).at("/runs/0/tool/driver");
        assertThat(driver.path("rules").valueStream())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.at("/help/text").asString()).isNotBlank());
        assertThat(results(log))
                .allSatisfy(r -> assertThat(driver.path("rules")
                                .path(r.path("ruleIndex").asInt())
                                .path("id"))
                        .isEqualTo(r.path("ruleId")));
    }

    private static List<JsonNode> results(String log) {
        return JsonMapper.shared()
                .readTree(log)
                .at("/runs/0/results")
                .valueStream()
                .toList();
    }

    /** Demands that a text is JUnit XML as Jenkins reads it. */
    static void demandJunit(String xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/infcheck/standards/jenkins-junit.xsd")
                        .toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
