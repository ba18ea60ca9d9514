package infcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.Golden;
import infcheck.JsonSchemas;
import infcheck.check.Report;
import infcheck.factbook.FactBook;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.ci.CheckJunit;
import infcheck.report.ci.CheckSarif;
import infcheck.report.html.CheckHtml;
import infcheck.report.json.ReportJson;
import infcheck.report.phrase.ClaimantReports;
import infcheck.report.phrase.Dossier;
import infcheck.report.phrase.InputOrigins;
import infcheck.report.table.ChangeCsv;
import infcheck.report.table.CheckCsv;
import infcheck.report.table.CheckMarkdown;
import infcheck.report.table.SweepCsv;
import infcheck.report.text.ReportTextTest;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Small hand-made reports as Markdown, CSV and HTML; and what no form lets pass. */
class FormsTest {
    static final InputOrigins ORIGINS =
            new InputOrigins("facts", Map.of(Samples.BOOK, "from rules"), List.of(), new TreeSet<>());
    static final RuleBook TREATY = RuleBooks.packed().get(0);
    static final FactBook NO_FACTS = new FactBook(List.of(), List.of(), List.of(), List.of(), Map.of(), "0");
    private static final Set<String> TOLD = Set.of("ru-9m729", "cn-x");
    private static final String EVIL = "=cmd|' /C calc'!A0 <script>alert(\"1\")</script> | *a* _b_ &amp; \u202e]]>";

    @Test
    void as_markdown_the_findings_stand_below_the_table() {
        Golden.check("report/check.md", CheckMarkdown.of(Samples.report(), ORIGINS, ClaimantReports.NOBODY, TOLD));
    }

    @Test
    void as_markdown_a_dispute_has_its_pivots_and_claimants_have_columns() {
        Report report = Disputes.report("US", "RU", "open sources");
        Golden.check("report/dispute.md", CheckMarkdown.of(report, ORIGINS, ReportTextTest.BESIDE, TOLD));
    }

    @Test
    void as_csv_each_finding_is_a_row() {
        Golden.check("report/check.csv", CheckCsv.of(Samples.twoBooks()));
        assertThat(rows(CheckCsv.of(Samples.report())).stream().skip(1).map(row -> row.get(column("subject"))))
                .containsExactlyElementsOf(Samples.report().subjects().stream()
                        .flatMap(s -> s.findings().stream().map(f -> s.id()))
                        .toList());
    }

    @Test
    void as_csv_a_subject_without_findings_has_a_row_of_its_own() {
        List<List<String>> rows = rows(CheckCsv.of(evil()));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(column("headline"))).isEqualTo("VIOLATION");
        assertThat(rows.get(1).get(column("status"))).isEmpty();
    }

    @Test
    void as_csv_no_cell_is_a_formula() {
        assertThat(rows(CheckCsv.of(evil())).get(1).get(column("name")))
                .startsWith("'=cmd|")
                .contains("<script>")
                .doesNotContain("\u202e");
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("check", CheckCsv.columns()),
                Arguments.of("changes", ChangeCsv.columns()),
                Arguments.of("sweep", SweepCsv.columns()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_columns_of_a_csv_file_are_described_as_the_web_has_it(String table, Map<String, String> written) {
        JsonNode described =
                JsonMapper.shared().readTree(JsonSchemas.text("/infcheck/report/" + table + ".csv-metadata.json"));
        Map<String, String> columns = new LinkedHashMap<>();
        described
                .at("/tableSchema/columns")
                .forEach(c -> columns.put(
                        c.path("titles").asString(), c.path("description").asString()));
        assertThat(columns).containsExactlyEntriesOf(written);
    }

    @Test
    void as_html_a_report_is_one_page() {
        Golden.check("report/check.html", html(Samples.report()));
    }

    @Test
    void a_page_needs_nothing_from_elsewhere_and_no_script() {
        assertThat(html(Samples.report()))
                .startsWith("<!DOCTYPE html>")
                .doesNotContainIgnoringCase(
                        "<script", "<link", "<img", "<iframe", "src=", "@import", "url(", "javascript:");
    }

    @Test
    void nothing_in_a_name_is_markup() throws Exception {
        Report evil = evil();
        assertThat(html(evil)).doesNotContain("<script", "\u202e").contains("&lt;script&gt;");
        BuildServerFormsTest.demandJunit(CheckJunit.of(evil, ORIGINS, Status.VIOLATION));
        JsonSchemas.demandSarif(CheckSarif.of(evil, ORIGINS, NO_FACTS, List.of(TREATY)));
        assertThat(CheckMarkdown.of(evil, ORIGINS, ClaimantReports.NOBODY, Set.of("x")))
                .contains("\\<script\\>", "\\| \\*a\\* \\_b\\_ \\&amp;");
    }

    @Test
    void the_schemas_refuse_what_is_wrong() {
        String log = CheckSarif.of(Samples.report(), ORIGINS, NO_FACTS, List.of(TREATY));
        assertThatThrownBy(() -> JsonSchemas.demandSarif(log.replace("\"startLine\": 12", "\"startLine\": 0")))
                .isInstanceOf(AssertionError.class);
        String report = ReportJson.of(Samples.report());
        assertThatThrownBy(() -> JsonSchemas.demandCheck(report.replace("\"because\"", "\"reasoned\"")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> JsonSchemas.demandCheck(report.replace("2026-11-24", "2026-13-24")))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("infcheck.JsonSchemas#reports")
    void every_key_of_the_schema_of_a_report_is_described(String verb) {
        JsonNode schema = JsonMapper.shared().readTree(JsonSchemas.text("/infcheck/report/" + verb + ".schema.json"));
        List<JsonNode> keys = objects(schema)
                .flatMap(node -> node.path("properties").valueStream())
                .toList();
        assertThat(keys)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        key -> assertThat(key.path("description").asString()).isNotBlank());
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        return Stream.concat(
                node.has("properties") && node.path("type").asString("").equals("object")
                        ? Stream.of(node)
                        : Stream.empty(),
                node.valueStream().flatMap(FormsTest::objects));
    }

    private static int column(String name) {
        return List.copyOf(CheckCsv.columns().keySet()).indexOf(name);
    }

    private static String html(Report report) {
        return CheckHtml.of(
                new Dossier(report, ORIGINS, ClaimantReports.NOBODY, Set.of(), NO_FACTS, List.of(TREATY)), id -> {
                    throw new AssertionError("nothing is asked of " + id);
                });
    }

    private static Report evil() {
        SubjectFindings bare = Samples.subject("x", EVIL, Status.VIOLATION, null, List.of(), List.of());
        return Samples.report(Samples.book(Samples.BOOK, Samples.TREATY, List.of(bare)));
    }

    private static List<List<String>> rows(String csv) {
        try (MappingIterator<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .readValues(csv)) {
            return rows.readAll();
        }
    }
}
