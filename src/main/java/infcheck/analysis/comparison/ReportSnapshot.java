package infcheck.analysis.comparison;

import infcheck.check.BookReport;
import infcheck.check.Clocks;
import infcheck.check.Report;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.law.BookWording;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answers of a report, made just now or kept in a file.
 *
 * <p>A kept report has the words of reasons without what they mean, and nothing of who holds an open value.
 *
 * @param scenarios the ids of those it was asked under
 * @param by the claimants whose worlds count; empty for everybody
 * @param books at least one, the headline first
 */
public record ReportSnapshot(Clocks clocks, List<String> scenarios, List<String> by, List<OfBook> books) {
    public ReportSnapshot {
        scenarios = List.copyOf(scenarios);
        by = List.copyOf(by);
        books = List.copyOf(books);
    }

    /**
     * The answers of one rule book.
     *
     * @param book its id
     * @param hash of its files
     * @param labels without words where a kept report has none
     */
    public record OfBook(String book, String hash, BookWording labels, List<SubjectFindings> subjects) {
        public OfBook {
            subjects = List.copyOf(subjects);
        }

        /** The answers of a book in a report. */
        public static OfBook of(BookReport report) {
            return new OfBook(report.book(), report.hash(), report.labels(), report.subjects());
        }
    }

    /** Every subject of every book. */
    public Stream<SubjectFindings> subjects() {
        return books.stream().flatMap(b -> b.subjects().stream());
    }

    /** The same answers for some subjects only. */
    public ReportSnapshot only(Set<String> ids) {
        return new ReportSnapshot(
                clocks,
                scenarios,
                by,
                books.stream()
                        .map(b -> new OfBook(
                                b.book(),
                                b.hash(),
                                b.labels(),
                                b.subjects().stream()
                                        .filter(s -> ids.contains(s.id()))
                                        .toList()))
                        .toList());
    }

    /** The answers of a report. */
    public static ReportSnapshot of(Report report) {
        return new ReportSnapshot(
                report.clocks(),
                report.scenarios(),
                report.by(),
                report.books().stream().map(OfBook::of).toList());
    }
}
