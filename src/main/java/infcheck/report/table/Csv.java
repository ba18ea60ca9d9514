package infcheck.report.table;

import infcheck.report.page.TerminalText;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Comma-separated values as RFC 4180 has them, of which no cell is a formula to a spreadsheet. */
final class Csv {
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]", Pattern.DOTALL);
    private static final String LINE_END = "\r\n";

    private Csv() {}

    /**
     * The table with its header.
     *
     * @param rows each with a cell for every name
     */
    static String of(List<String> names, List<List<String>> rows) {
        CsvSchema.Builder schema =
                CsvSchema.builder().setLineSeparator(LINE_END).setUseHeader(true);
        names.forEach(schema::addColumn);
        return new CsvMapper()
                .writer(schema.build())
                .writeValueAsString(rows.stream()
                        .map(row -> row.stream().map(Csv::safe).toList())
                        .toList());
    }

    /** A cell that a spreadsheet shows and does not reckon with: an apostrophe stands before what may be a formula. */
    static String safe(String cell) {
        String text = TerminalText.safe(cell);
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
