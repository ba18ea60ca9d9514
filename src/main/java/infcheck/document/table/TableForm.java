package infcheck.document.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which a table is written; {@link TableFile} reads both back as they were. */
public enum TableForm {
    CSV {
        @Override
        public String text(List<String> columns, List<List<String>> rows) {
            return line(columns) + rows.stream().map(TableForm::line).collect(Collectors.joining());
        }
    },
    JSON {
        @Override
        public String text(List<String> columns, List<List<String>> rows) {
            return JsonMapper.shared()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(rows.stream()
                                    .map(row -> object(columns, row))
                                    .toList())
                    + "\n";
        }
    };

    private static final String LINE_END = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\r\\n]|^\\s|\\s$");

    /**
     * The whole table.
     *
     * @param rows each with a cell for every column; an empty one states nothing
     */
    public abstract String text(List<String> columns, List<List<String>> rows);

    /** One line of comma-separated values as RFC 4180 has them, of which no cell is a formula to a spreadsheet. */
    public static String line(List<String> cells) {
        return cells.stream().map(TableForm::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        String guarded = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(guarded).find() ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }

    private static Map<String, String> object(List<String> columns, List<String> row) {
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!row.get(i).isEmpty()) {
                object.put(columns.get(i), row.get(i));
            }
        }
        return object;
    }
}
