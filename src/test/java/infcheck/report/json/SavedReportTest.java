package infcheck.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.analysis.comparison.ReportSnapshot;
import infcheck.analysis.diff.Diff;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Report;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.FactBook;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.DiffOrigins;
import infcheck.report.text.DiffText;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.BookWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedReportTest {
    private static final List<RuleBook> BOOKS = Shipped.BOOKS;
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Map<String, BookWording> LABELS =
            BOOKS.stream().collect(Collectors.toMap(RuleBook::id, RuleBook::labels));

    @TempDir
    private Path folder;

    @Test
    void a_report_of_all_facts_says_the_same_after_it_was_kept() throws IOException {
        Report report = Shipped.report(LocalDate.of(2026, 11, 24));
        assertThat(Diff.of(ReportSnapshot.of(report), saved(report)).isSame()).isTrue();
    }

    @Test
    void two_kept_reports_differ_as_the_reports_did() throws IOException {
        Report first = Shipped.report(LocalDate.of(1989, 1, 1));
        Report then = Shipped.report(LocalDate.of(2019, 8, 2));
        assertThat(DiffJson.of(Diff.of(saved(first), saved(then))))
                .isEqualTo(DiffJson.of(Diff.of(ReportSnapshot.of(first), ReportSnapshot.of(then))));
    }

    @Test
    void of_a_reason_the_word_is_kept_and_told_alone() throws IOException {
        Report first = Shipped.report(LocalDate.of(1989, 1, 1));
        Report then = Shipped.report(LocalDate.of(2019, 8, 2));
        assertThat(DiffText.of(
                        Diff.of(saved(first), saved(then)),
                        new DiffOrigins("a.json", "b.json"),
                        Set.of("us-thaad"),
                        TextPage.USUAL))
                .contains("because NO_RANGE_CAPABILITY_YET\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | not-json | this is not JSON",
                "' ' | no-report | `/books` is not a list",
                "{\"schemaVersion\":2} | other-version | the report is of version 2",
                "{\"schemaVersion\":1} | no-report | `/books` is not a list",
                "{\"schemaVersion\":1,\"books\":[]} | no-report | `/books` is not a list of rule books",
                "{\"books\":[{\"id\":\"x\"}]} | no-report | `/schemaVersion` is not a whole number",
                "[1] | no-report | `/books` is not a list",
                "{\"schemaVersion\":1,\"asOf\":\"soon\",\"books\":[{}]} | no-report | `/asOf` is not a date",
            })
    void what_is_no_report_is_told_with_its_cure(String text, String code, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), text);
        Diagnostics told = new Diagnostics();
        assertThat(SavedReport.read(file, LABELS, told)).isEmpty();
        assertThat(told.list()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(code);
            assertThat(d.message()).contains(message);
            assertThat(d.hint()).contains("infcheck check --format json");
        });
    }

    @Test
    void what_was_changed_by_hand_is_told_with_the_way_to_it() throws IOException {
        Report report = Checker.of(BOOKS.get(0)).check(FACTS.only(s -> s.id().equals("us-thaad")), asOf("2026-11-24"));
        String text = ReportJson.of(report).replaceFirst("\"status\": \"[A-Z_]+\"", "\"status\": \"FINE\"");
        Diagnostics told = new Diagnostics();
        Path file = Files.writeString(folder.resolve("report.json"), text);
        assertThat(SavedReport.read(file, LABELS, told)).isEmpty();
        assertThat(told.list())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "this is not a report of a check: `/subjects/0/status` is not one of the words that are known here");
    }

    private ReportSnapshot saved(Report report) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), ReportJson.of(report));
        Diagnostics told = new Diagnostics();
        Optional<ReportSnapshot> saved = SavedReport.read(file, LABELS, told);
        assertThat(told.list()).isEmpty();
        return saved.orElseThrow();
    }

    private static Clocks asOf(String day) {
        return Clocks.asOf(LocalDate.parse(day));
    }
}
