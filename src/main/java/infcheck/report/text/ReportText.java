package infcheck.report.text;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ReportHeader;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.ClaimantReports;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.InputOrigins;
import infcheck.rulebook.law.BookWording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A report as text for a person: what was asked, a table of headlines, findings of the subjects asked for, and the counts. */
public final class ReportText {
    private final Report report;
    private final InputOrigins origins;
    private final ClaimantReports beside;
    private final Set<String> told;

    private ReportText(Report report, InputOrigins origins, ClaimantReports beside, Set<String> told) {
        this.report = report;
        this.origins = origins;
        this.beside = beside;
        this.told = told;
    }

    /**
     * A report and what is shown of it.
     *
     * @param beside a column for each of its claimants
     * @param told the ids of the subjects whose findings are told one by one below the table
     */
    public static ReportText of(Report report, InputOrigins origins, ClaimantReports beside, Set<String> told) {
        return new ReportText(report, origins, beside, told);
    }

    /** The report as lines; the last counts everything. */
    public String on(TextPage page) {
        List<BookWording> labels =
                report.books().stream().map(BookReport::labels).toList();
        return page.text(text(page), labels) + page.whole(new StatusTotals(report).text(), labels);
    }

    private String text(TextPage page) {
        StringBuilder text = new StringBuilder();
        report.books().forEach(book -> text.append(book(book, page)).append('\n'));
        return text.toString();
    }

    private String book(BookReport book, TextPage page) {
        return new ReportHeader(report, origins, book).text() + "\n" + new HeadlineTable(book, beside, page).text()
                + legend(book) + recalled(book) + findings(book);
    }

    private static String recalled(BookReport book) {
        String ids = book.subjects().stream()
                .map(SubjectFindings::id)
                .filter(book.recalled()::contains)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : "\n" + TerminalText.paragraph(0, "on recalled facts alone: " + ids);
    }

    private static String legend(BookReport book) {
        Map<String, String> legend = new HeadlineReason(new BookPhrases(book.labels())).legend(book.subjects());
        int width = legend.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        String lines = legend.entrySet().stream()
                .map(e -> e.getKey() + " ".repeat(width - e.getKey().length()) + e.getValue() + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n" + lines;
    }

    private String findings(BookReport book) {
        return book.subjects().stream()
                .filter(s -> told.contains(s.id()))
                .map(s -> "\n" + SubjectText.of(report, book, s).text())
                .collect(Collectors.joining());
    }
}
