package infcheck.report;

import infcheck.check.BookReport;
import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.List;

/** The table of headlines: a row for each subject; beside it, where asked for, a column for each claimant. */
record Headlines(BookReport book, Beside beside) {
    private static final int NAME = 22;

    String text() {
        Phrases phrases = new Phrases(book.labels());
        return new Table(
                        headers(),
                        book.subjects().stream().map(s -> row(s, phrases)).toList())
                .text();
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("subject", "State"));
        headers.addAll(alone() ? List.of("class", "headline", "now") : List.of("headline"));
        headers.addAll(beside.claimants());
        headers.add("but for / reason");
        return headers;
    }

    private List<String> row(SubjectFindings subject, Phrases phrases) {
        List<String> row = new ArrayList<>();
        row.add(subject.id() + "\n  " + Plain.wrapped(NAME, 2, subject.name()));
        row.add(subject.state());
        row.addAll(alone() ? verdict(subject, phrases) : List.of(phrases.status(subject.status())));
        beside.of(book.book(), subject.id()).values().forEach(status -> row.add(phrases.status(status)));
        row.add(Why.words(subject, phrases));
        return row;
    }

    /** Columns of claimants take the place of what a subject is and of what it is now: a page is narrow. */
    private boolean alone() {
        return beside.reports().isEmpty();
    }

    private static List<String> verdict(SubjectFindings subject, Phrases phrases) {
        return List.of(
                subject.classes().stream().findFirst().orElse(""),
                phrases.status(subject.status()),
                phrases.status(subject.statusNow()));
    }
}
