package infcheck.report.table;

import infcheck.check.Report;
import java.util.List;

/** A check as comma-separated values: one row a finding, and one for a subject without findings. */
public final class CheckCsv {
    private CheckCsv() {}

    /** The table as RFC 4180 has it; its first line names the columns. */
    public static String of(Report report) {
        List<String> names = columns();
        return Csv.of(
                names,
                FindingRow.of(report).stream()
                        .map(row -> FindingColumn.ALL.stream()
                                .map(c -> c.cell().apply(row))
                                .toList())
                        .toList());
    }

    /** The names of the columns, in their order. */
    public static List<String> columns() {
        return FindingColumn.ALL.stream().map(FindingColumn::name).toList();
    }
}
