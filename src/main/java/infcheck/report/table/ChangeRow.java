package infcheck.report.table;

import infcheck.finding.ActStated;
import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.report.change.ChangeReport;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act of which something else is said, with its subject and book.
 *
 * @param act null for a subject that is new or gone, and for one of which no act changed
 */
record ChangeRow(ChangeReport.OfBook book, ChangeReport.OfSubject subject, ChangeReport.@Nullable OfAct act) {

    /** Every change of every book, in the order of the report. */
    static List<ChangeRow> of(ChangeReport report) {
        return report.books().stream()
                .flatMap(b -> b.changed().stream().flatMap(s -> of(b, s)))
                .toList();
    }

    private static Stream<ChangeRow> of(ChangeReport.OfBook book, ChangeReport.OfSubject subject) {
        return subject.acts().isEmpty()
                ? Stream.of(new ChangeRow(book, subject, null))
                : subject.acts().stream().map(a -> new ChangeRow(book, subject, a));
    }

    /** The findings on the act before the change; empty if there is none. */
    List<Finding> before() {
        return act == null ? List.of() : act.change().before();
    }

    /** The findings on the act after the change; empty if there is none. */
    List<Finding> after() {
        return act == null ? List.of() : act.change().after();
    }

    /** The words for something that is stated of the act; empty if there is no act, or it has no such thing. */
    String ofAct(Function<ActStated, String> words) {
        return Stream.concat(after().stream(), before().stream())
                .map(Finding::act)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(words)
                .orElse("");
    }

    /** The causes of the change of the act; if no act changed, those of the change of the subject. */
    List<String> because() {
        return act == null ? subject.because() : act.because();
    }

    /** The statuses of some findings in the order of time. */
    static String statuses(List<Finding> findings) {
        return FindingRow.listed(findings, f -> f.status().name());
    }

    static String name(@Nullable Status status) {
        return status == null ? "" : status.name();
    }
}
