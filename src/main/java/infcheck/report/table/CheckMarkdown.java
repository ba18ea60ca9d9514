package infcheck.report.table;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ReportHeader;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.ClaimantReports;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.InputOrigins;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A check as a Markdown page: what was asked, how many, a table of headlines, and the findings of the subjects asked for. */
public final class CheckMarkdown {
    private final Report report;
    private final InputOrigins origins;
    private final ClaimantReports beside;
    private final Set<String> told;

    private CheckMarkdown(Report report, InputOrigins origins, ClaimantReports beside, Set<String> told) {
        this.report = report;
        this.origins = origins;
        this.beside = beside;
        this.told = told;
    }

    /**
     * The page, a part for each rule book.
     *
     * @param beside a column for each of its claimants
     * @param told the ids of the subjects whose findings are told one by one below the table
     */
    public static String of(Report report, InputOrigins origins, ClaimantReports beside, Set<String> told) {
        CheckMarkdown page = new CheckMarkdown(report, origins, beside, told);
        return report.books().stream().map(page::book).collect(Collectors.joining("\n"));
    }

    private String book(BookReport book) {
        BookPhrases phrases = new BookPhrases(book.labels());
        ReportHeader head = new ReportHeader(report, origins, book);
        StringBuilder text = new StringBuilder(MarkdownText.heading(1, head.title()));
        head.lines().forEach((label, words) -> text.append(MarkdownText.item(0, label + ": " + words)));
        text.append('\n').append(counts(book, phrases)).append('\n').append(headlines(book, phrases));
        text.append(legend(book, phrases));
        book.subjects().stream()
                .filter(s -> told.contains(s.id()))
                .forEach(s -> text.append('\n').append(new SubjectMarkdown(report, phrases, s).text()));
        return text.toString();
    }

    private static String legend(BookReport book, BookPhrases phrases) {
        String items = new HeadlineReason(phrases)
                .legend(book.subjects()).entrySet().stream()
                        .map(e -> MarkdownText.item(0, e.getKey() + ": " + e.getValue()))
                        .collect(Collectors.joining());
        return items.isEmpty() ? "" : "\n" + items;
    }

    private static String counts(BookReport book, BookPhrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        book.counts()
                .byStatus()
                .forEach((status, number) -> rows.add(List.of(phrases.status(status), number.toString())));
        rows.add(List.of("all", String.valueOf(book.counts().subjects())));
        return MarkdownText.table(List.of("headline", "subjects"), rows);
    }

    private String headlines(BookReport book, BookPhrases phrases) {
        List<String> headers = new ArrayList<>(List.of("subject", "name", "State", "class", "headline", "now"));
        headers.addAll(beside.claimants());
        headers.add("but for / reason");
        return MarkdownText.table(
                headers,
                book.subjects().stream().map(s -> row(book, s, phrases)).toList());
    }

    private List<String> row(BookReport book, SubjectFindings subject, BookPhrases phrases) {
        List<String> row = new ArrayList<>(List.of(
                subject.id(),
                subject.name(),
                subject.state(),
                String.join(", ", subject.classes()),
                phrases.status(subject.status()),
                phrases.status(subject.statusNow())));
        beside.of(book.book(), subject.id()).values().forEach(status -> row.add(phrases.status(status)));
        row.add(new HeadlineReason(phrases).words(subject));
        return row;
    }
}
