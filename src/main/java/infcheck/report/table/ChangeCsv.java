package infcheck.report.table;

import infcheck.report.change.ChangeReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes changes as comma-separated values: one row for each changed act, and one for a changed subject without such an act. */
public final class ChangeCsv {
    private ChangeCsv() {}

    /** The table as RFC 4180 has it; its first line names the columns. */
    public static String of(ChangeReport report) {
        return Csv.of(
                List.copyOf(columns().keySet()),
                ChangeRow.of(report).stream()
                        .map(row -> ChangeColumn.ALL.stream()
                                .map(c -> c.cell().apply(row))
                                .toList())
                        .toList());
    }

    /** The columns in their order: what the cells of each hold, by its name. */
    public static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        ChangeColumn.ALL.forEach(c -> columns.put(c.name(), c.says()));
        return columns;
    }
}
