package infcheck.report.text;

import infcheck.check.BookReport;
import infcheck.finding.SubjectFindings;
import infcheck.report.page.Plain;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.Beside;
import infcheck.report.phrase.Phrases;
import infcheck.report.phrase.Why;
import java.util.ArrayList;
import java.util.List;

/** The table of headlines: a row for each subject; beside it, where asked for, a column for each claimant. */
public record Headlines(BookReport book, Beside beside, TextPage page) {
    private static final int NAME = 22;
    private static final String HEADLINE = "headline\n  now";

    String text() {
        Phrases phrases = new Phrases(book.labels());
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

    private List<String> row(SubjectFindings subject, Phrases phrases) {
        List<String> row = new ArrayList<>();
        row.add(subject.id() + "\n  " + Plain.wrapped(NAME, 2, subject.name()));
        row.add(subject.state());
        if (alone()) {
            row.add(String.join("\n", subject.classes()));
        }
        row.add(phrases.status(subject.status()) + "\n  " + phrases.status(subject.statusNow()));
        beside.of(book.book(), subject.id()).values().forEach(status -> row.add(phrases.status(status)));
        row.add(new Why(phrases).words(subject));
        return row;
    }

    /** Columns of claimants take the place of the one that says what a subject is: a page is narrow. */
    private boolean alone() {
        return beside.reports().isEmpty();
    }
}
