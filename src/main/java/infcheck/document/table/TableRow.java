package infcheck.document.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet shows it: the header of a CSV file is row 1; of a JSON list the first object is row 1
 * @param cells cleaned texts, at least one for each column; more than there are columns where the row is too long
 */
public record TableRow(int number, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Whether nothing stands in any cell. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
