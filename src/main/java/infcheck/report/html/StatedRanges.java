package infcheck.report.html;

import infcheck.fact.Parameter;
import infcheck.fact.RangeCapability;
import infcheck.factbook.claim.Claim;
import infcheck.finding.SubjectFindings;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The ranges that somebody states of missile types, and the limits with which rules compare them.
 *
 * @param limits in kilometres, ascending
 * @param rows by status, then by range
 */
record StatedRanges(List<Parameter> limits, List<Row> rows) {
    private static final String KM = "km";
    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row r) -> r.subject().status())
            .thenComparingDouble(Row::most)
            .thenComparing(r -> r.subject().id());

    StatedRanges {
        limits = List.copyOf(limits);
        rows = List.copyOf(rows);
    }

    /**
     * A subject with its ranges.
     *
     * @param stated at least one
     */
    record Row(SubjectFindings subject, List<StatedRange> stated) {
        Row {
            stated = List.copyOf(stated);
        }

        private double most() {
            return stated.stream().mapToDouble(StatedRange::most).max().orElseThrow();
        }

        /** The ranges that are stated, each with the State that says so, if one does. */
        String said() {
            return stated.stream()
                    .map(s -> s.text()
                            + (s.by().isEmpty() || s.by().equals(Claim.OPEN_SOURCES) ? "" : " (" + s.by() + ")"))
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
    }

    /** Those of the subjects of a page; one without a stated range has no row. */
    static StatedRanges of(BookPage page) {
        return new StatedRanges(
                page.rules().limitsOf(RangeCapability.class, KM, page.asOf()),
                page.book().subjects().stream()
                        .map(s -> new Row(
                                s,
                                page.facts(s)
                                        .map(f -> StatedRange.of(f, page.asOf()))
                                        .orElse(List.of())))
                        .filter(r -> !r.stated().isEmpty())
                        .sorted(ORDER)
                        .toList());
    }

    /** A scale with room for all; there is at least one range or limit. */
    RangeScale scale() {
        return RangeScale.over(DoubleStream.concat(
                rows.stream()
                        .flatMap(r -> r.stated().stream())
                        .flatMapToDouble(s -> DoubleStream.of(s.least(), s.most())),
                limits.stream().mapToDouble(Parameter::value)));
    }
}
