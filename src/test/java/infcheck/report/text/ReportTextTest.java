package infcheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.check.Report;
import infcheck.finding.Status;
import infcheck.report.Disputes;
import infcheck.report.Samples;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.ClaimantReports;
import infcheck.report.phrase.InputOrigins;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

public class ReportTextTest {
    private static final InputOrigins ORIGINS =
            new InputOrigins("facts", Map.of(Samples.BOOK, "from rules"), List.of(), new TreeSet<>());

    private static final InputOrigins SET = new InputOrigins(
            "facts", Map.of(), List.of("ru-9m729.platform=ship", "x.y=1"), new TreeSet<>(Set.of("csis-2018")));
    public static final ClaimantReports BESIDE = new ClaimantReports(List.of(
            Disputes.as("US", Status.VIOLATION),
            Disputes.as("RU", Status.OUT_OF_SCOPE),
            Disputes.as("open sources", Status.INDETERMINATE)));

    @Test
    void the_table_has_a_line_for_every_subject_and_ends_with_the_counts() {
        Golden.check("report/table.txt", text(Samples.report(), Set.of()));
    }

    @Test
    void the_findings_of_the_subjects_asked_for_are_folded_below_the_table() {
        Golden.check("report/findings.txt", text(Samples.report(), Set.of("ru-9m729", "su-ss-20", "us-thaad", "cn-x")));
    }

    @Test
    void several_books_are_never_mixed() {
        Golden.check("report/two-books.txt", text(Samples.twoBooks(), Set.of()));
    }

    @Test
    void no_line_is_wider_than_a_page() {
        assertThat(text(Samples.report(), Set.of("ru-9m729", "cn-x")).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TextPage.USUAL.width()));
    }

    @Test
    void nothing_in_a_name_can_steer_the_terminal() {
        assertThat(text(Samples.report(), Set.of())).contains("X ?[31m at sea").doesNotContain("\u001b");
    }

    @Test
    void a_non_party_is_never_said_to_breach_anything() {
        assertThat(text(Samples.report(), Set.of("cn-df-26", "cn-x")))
                .contains("would violate VI(1)(a) but for: a State that never became a Party is not bound (NON_PARTY)")
                .contains("an act of a kind the Treaty forbids: VI(1)(a); exempt on each of:")
                .doesNotContain("breached");
    }

    @Test
    void of_a_dispute_it_says_who_says_what_and_on_what_it_turns() {
        Golden.check("report/dispute.txt", text(Disputes.report(), Set.of("ru-9m729")));
    }

    @Test
    void claimants_stand_side_by_side() {
        Golden.check(
                "report/beside.txt",
                ReportText.of(Disputes.report("US", "RU", "open sources"), SET, BESIDE, Set.of())
                        .on(TextPage.USUAL));
    }

    private static String text(Report report, Set<String> told) {
        return ReportText.of(report, ORIGINS, ClaimantReports.NOBODY, told).on(TextPage.USUAL);
    }
}
