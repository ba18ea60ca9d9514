package infcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.JsonSchemas;
import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ChangeReport;
import infcheck.report.ci.ChangeJunit;
import infcheck.report.ci.ChangeSarif;
import infcheck.report.ci.KnownPlaces;
import infcheck.report.html.ChangeHtml;
import infcheck.report.table.ChangeCsv;
import infcheck.report.table.ChangeMarkdown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hand-made change of each kind, in every form. */
class ChangeFormsTest {
    private static final String EVIL = "=cmd|' /C calc'!A0 <script>alert(\"1\")</script> | *a* ]]>";
    private static final Finding BELOW = Samples.finding(
            Samples.act("ru-9m729/flight-test-1", "2008", "2015", 12), Status.OUT_OF_SCOPE, List.of(Samples.BELOW));
    private static final Finding LAUNCHED = Samples.finding(
            Samples.act("cn-x/launch-1", "2020-05-01", null, 5), Status.EXEMPT, List.of(), Samples.exempt(Samples.SEA));

    @Test
    void as_markdown_what_changed_is_a_table_with_causes() {
        Golden.check("report/changes.md", ChangeMarkdown.of(report("X"), Set.of("ru-9m729")));
    }

    @Test
    void as_csv_a_changed_act_is_a_row() {
        Golden.check("report/changes.csv", ChangeCsv.of(report("X")));
        assertThat(ChangeCsv.of(report(EVIL))).contains(",\"'=cmd|' /C calc'!A0 <script>");
    }

    @Test
    void as_html_what_changed_is_one_page() {
        Golden.check("report/changes.html", ChangeHtml.of(report("X"), Set.of("ru-9m729")));
        assertThat(ChangeHtml.of(report(EVIL), Set.of()))
                .doesNotContainIgnoringCase("<script", "<link", "<img", "src=", "@import", "url(")
                .contains("&lt;script&gt;");
    }

    @Test
    void as_junit_a_subject_fails_where_it_became_a_violation() throws Exception {
        String xml = ChangeJunit.of(report("X"));
        BuildServerFormsTest.demandJunit(xml);
        Golden.check("report/changes.junit.xml", xml);
        assertThat(xml.split("<failure ", -1)).hasSize(2);
        BuildServerFormsTest.demandJunit(ChangeJunit.of(report(EVIL)));
    }

    @Test
    void as_sarif_each_act_is_held_against_the_baseline() {
        String log = ChangeSarif.of(report("X"), new KnownPlaces(List.of()), Map.of(Samples.BOOK, FormsTest.TREATY));
        JsonSchemas.demandSarif(log);
        Golden.check("report/changes.sarif", log);
        List<JsonNode> results = JsonMapper.shared()
                .readTree(log)
                .at("/runs/0/results")
                .valueStream()
                .toList();
        assertThat(results.stream().map(r -> r.path("baselineState").asString()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("new", "absent", "updated", "unchanged");
        assertThat(results)
                .allSatisfy(r -> assertThat(r.has("suppressions"))
                        .isEqualTo(r.at("/properties/status").asString().equals("EXEMPT")));
        JsonSchemas.demandSarif(ChangeSarif.of(report(EVIL), new KnownPlaces(List.of()), Map.of()));
    }

    /** A subject of which an act came to be a violation, a new one, one that is gone, and one of which nothing changed. */
    private static ChangeReport report(String name) {
        SubjectFindings was = Samples.subject("ru-9m729", name, Status.OUT_OF_SCOPE, null, List.of(), List.of(BELOW));
        SubjectFindings is = Samples.tested();
        List<Finding> after = is.findings();
        List<String> cause = List.of("`shorter-range from`: 500 → 300 (rules/parameters.yaml:3)");
        ActChange tested = new ActChange("ru-9m729/flight-test-1", "RU", List.of(BELOW), List.of(after.get(0)));
        ActChange held = new ActChange("ru-9m729/possession-1", "RU", List.of(), List.of(after.get(1)));
        ChangeReport.OfSubject changed = new ChangeReport.OfSubject(
                new SubjectChange(was, named(is, name), List.of(tested, held)),
                cause,
                List.of(new ChangeReport.OfAct(tested, cause), new ChangeReport.OfAct(held, List.of())));
        SubjectFindings come =
                Samples.subject("cn-x", "X", Status.EXEMPT, null, List.of(Samples.SEA), List.of(LAUNCHED));
        SubjectFindings gone =
                Samples.subject("us-thaad", "THAAD", Status.OUT_OF_SCOPE, null, List.of(), List.of(BELOW));
        SubjectFindings same = Samples.eliminated();
        return new ChangeReport(
                "diff",
                List.of(new ChangeReport.OfBook(
                        Samples.BOOK,
                        Samples.TREATY,
                        "INF Treaty (1987): what changed",
                        Map.of("before", "as of 2019-02-01, rules 01"),
                        List.of(
                                new ChangeReport.OfSubject(new SubjectChange(null, come, List.of()), cause, List.of()),
                                changed,
                                new ChangeReport.OfSubject(
                                        new SubjectChange(gone, null, List.of()), List.of(), List.of())),
                        Stream.of(come, named(is, name), same, gone).toList())));
    }

    private static SubjectFindings named(SubjectFindings subject, String name) {
        return Samples.subject(
                subject.id(), name, subject.status(), subject.statusNow(), subject.butFor(), subject.findings());
    }
}
