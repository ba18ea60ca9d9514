package infcheck.report.table;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.finding.ActStated;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One finding with its subject and book.
 *
 * @param finding null for a subject without findings
 */
record FindingRow(
        BookReport book, SubjectFindings subject, @Nullable Finding finding) {

    /** Every finding of every book, in the order of the report. */
    static List<FindingRow> of(Report report) {
        return report.books().stream()
                .flatMap(b -> b.subjects().stream().flatMap(s -> of(b, s)))
                .toList();
    }

    private static Stream<FindingRow> of(BookReport book, SubjectFindings subject) {
        return subject.findings().isEmpty()
                ? Stream.of(new FindingRow(book, subject, null))
                : subject.findings().stream().map(f -> new FindingRow(book, subject, f));
    }

    /** The words for something in the finding; empty if there is none. */
    String of(Function<Finding, String> words) {
        return finding == null ? "" : words.apply(finding);
    }

    /** The words for something that is stated of the act; empty if there is no act, or it has no such thing. */
    String ofAct(Function<ActStated, @Nullable String> words) {
        ActStated act = finding == null ? null : finding.act();
        String said = act == null ? null : words.apply(act);
        return said == null ? "" : said;
    }

    /** Several things in one cell, each once, in their order. */
    static <T> String listed(List<T> things, Function<T, String> words) {
        return things.stream().map(words).distinct().collect(Collectors.joining("; "));
    }
}
