package infcheck.report;

import infcheck.check.BookReport;
import infcheck.check.Counts;
import infcheck.check.Report;
import infcheck.finding.SubjectFindings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A report as text for a person: what was asked, a table of headlines, findings of the subjects asked for, and the counts. */
public final class TextReport {
    private static final List<String> HEADERS =
            List.of("subject", "State", "class", "headline", "now", "but for / reason");

    private static final int NAME = 22;

    private final Report report;
    private final Origins origins;
    private final Set<String> told;

    private TextReport(Report report, Origins origins, Set<String> told) {
        this.report = report;
        this.origins = origins;
        this.told = told;
    }

    /**
     * The report as lines of at most 100 characters as far as names allow; the last counts everything.
     *
     * @param told the ids of the subjects whose findings are told one by one below the table
     */
    public static String of(Report report, Origins origins, Set<String> told) {
        return Plain.safe(new TextReport(report, origins, told).text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        report.books().forEach(book -> text.append(book(book)).append('\n'));
        report.books().forEach(book -> text.append(counts(book)).append('\n'));
        return text.toString();
    }

    private String book(BookReport book) {
        Phrases phrases = new Phrases(book.labels());
        String table = new Table(
                        HEADERS,
                        book.subjects().stream().map(s -> row(s, phrases)).toList())
                .text();
        return head(book) + "\n" + table + legend(book) + findings(book, phrases);
    }

    private String head(BookReport book) {
        String scenarios = report.scenarios().isEmpty() ? "none" : String.join(", ", report.scenarios());
        return book.labels().name() + ", as of " + report.clocks().asOf() + "\n"
                + "rules      " + book.book() + " " + book.hash() + ", "
                + origins.books().getOrDefault(book.book(), "given") + "\n"
                + "facts      " + origins.facts() + "\n"
                + "scenarios  " + scenarios + "\n";
    }

    private static List<String> row(SubjectFindings subject, Phrases phrases) {
        return List.of(
                subject.id() + "\n  " + Plain.wrapped(NAME, 2, subject.name()),
                subject.state(),
                subject.classes().stream().findFirst().orElse(""),
                phrases.status(subject.status()),
                phrases.status(subject.statusNow()),
                Why.words(subject));
    }

    private static String legend(BookReport book) {
        Map<String, String> legend = Why.legend(book.subjects());
        int width = legend.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        String lines = legend.entrySet().stream()
                .map(e -> e.getKey() + " ".repeat(width - e.getKey().length())
                        + Plain.wrapped(Table.PAGE - width, width, e.getValue()) + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n" + lines;
    }

    private String findings(BookReport book, Phrases phrases) {
        return book.subjects().stream()
                .filter(s -> told.contains(s.id()))
                .map(s -> "\n" + new TextFindings(phrases, s).text())
                .collect(Collectors.joining());
    }

    private String counts(BookReport book) {
        Counts counts = book.counts();
        Phrases phrases = new Phrases(book.labels());
        String name = report.books().size() > 1 ? book.book() + ": " : "";
        String statuses = counts.byStatus().entrySet().stream()
                .map(e -> e.getValue() + " " + phrases.status(e.getKey()))
                .collect(Collectors.joining(", "));
        return name + counts.subjects() + (counts.subjects() == 1 ? " subject: " : " subjects: ") + statuses;
    }
}
