package infcheck.report.text;

import infcheck.check.BookReport;
import infcheck.finding.SubjectFindings;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.ClaimantReports;
import infcheck.report.phrase.HeadlineReason;
import java.util.ArrayList;
import java.util.List;

/** The table of headlines: a row for each subject; beside it, where asked for, a column for each claimant. */
public record HeadlineTable(BookReport book, ClaimantReports beside, TextPage page) {
    private static final int NAME = 22;
    private static final String HEADLINE = "headline\n  now";

    String text() {
        BookPhrases phrases = new BookPhrases(book.labels());
        return page.table(
                headers(), book.subjects().stream().map(s -> row(s, phrases)).toList());
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("subject\n  name", "State"));
        headers.addAll(alone() ? List.of("class", HEADLINE) : List.of(HEADLINE));
        headers.addAll(beside.claimants());
        headers.add("but for / reason");
        return headers;
    }

    private List<String> row(SubjectFindings subject, BookPhrases phrases) {
        List<String> row = new ArrayList<>();
        row.add(subject.id() + "\n  " + TerminalText.wrapped(NAME, 2, subject.name()));
        row.add(subject.state());
        if (alone()) {
            row.add(String.join("\n", subject.classes()));
        }
        row.add(phrases.status(subject.status()) + "\n  " + phrases.status(subject.statusNow()));
        beside.of(book.book(), subject.id()).values().forEach(status -> row.add(phrases.status(status)));
        row.add(new HeadlineReason(phrases).words(subject));
        return row;
    }

    /** Columns of claimants take the place of the one that says what a subject is: a page is narrow. */
    private boolean alone() {
        return beside.reports().isEmpty();
    }
}
