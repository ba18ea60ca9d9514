package infcheck.report.table;

import infcheck.check.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A check as comma-separated values: one row a finding, and one for a subject without findings. */
public final class CheckCsv {
    private CheckCsv() {}

    /** The table as RFC 4180 has it; its first line names the columns. */
    public static String of(Report report) {
        return Csv.of(
                List.copyOf(columns().keySet()),
                FindingRow.of(report).stream()
                        .map(row -> FindingColumn.ALL.stream()
                                .map(c -> c.cell().apply(row))
                                .toList())
                        .toList());
    }

    /** The columns in their order: what the cells of each hold, by its name. */
    public static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        FindingColumn.ALL.forEach(c -> columns.put(c.name(), c.says()));
        return columns;
    }
}
