package infcheck.report.text;

import infcheck.check.BookReport;
import infcheck.check.Counts;
import infcheck.check.Report;
import infcheck.report.phrase.BookPhrases;
import java.util.stream.Collectors;

/** The last lines of a text: how many subjects each rule book was asked of, and with which headlines. */
public record StatusTotals(Report report) {

    String text() {
        return report.books().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(BookReport book) {
        Counts counts = book.counts();
        BookPhrases phrases = new BookPhrases(book.labels());
        String name = report.books().size() > 1 ? book.book() + ": " : "";
        String statuses = counts.byStatus().entrySet().stream()
                .map(e -> e.getValue() + " " + phrases.status(e.getKey()))
                .collect(Collectors.joining(", "));
        return name + counts.subjects() + (counts.subjects() == 1 ? " subject: " : " subjects: ") + statuses + "\n";
    }
}
