package infcheck.report.page;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of text under a line of headers, without borders, at most as wide as a page. Where the columns do not fit beside one another,
 * each row is a list of its cells, every one with its header.
 *
 * @param width of the page in characters
 * @param headers one for each column; the last column wraps its text into the width that is left
 */
public record Table(int width, List<String> headers, List<List<String>> rows) {
    private static final int NARROWEST = 18;
    private static final int PADDING = 2;
    private static final int RULE_UNDER_HEADERS = 8;
    private static final Character[] BORDER = border();

    public Table {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** Lines; those of a list may be longer than the page, to be folded there. */
    String text() {
        return left() >= Math.min(NARROWEST, width(headers.size() - 1)) ? columns() : list();
    }

    private String columns() {
        Column[] columns = new Column[headers.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(i);
        }
        String[][] cells = rows.stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new);
        return tidy(AsciiTable.builder()
                .lineSeparator("\n")
                .border(BORDER)
                .data(columns, cells)
                .asString());
    }

    private Column column(int index) {
        Column column = new Column()
                .header(headers.get(index))
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT);
        return index < headers.size() - 1 ? column.maxWidth(width) : column.maxWidth(left(), OverflowBehaviour.NEWLINE);
    }

    private int left() {
        int taken = 0;
        for (int i = 0; i < headers.size() - 1; i++) {
            taken += width(i) + PADDING;
        }
        return width - taken;
    }

    private int width(int index) {
        return Stream.concat(Stream.of(headers), rows.stream())
                .flatMap(row -> row.get(index).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Takes away the padding at both ends of each line. */
    private static String tidy(String table) {
        return table.lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String list() {
        return rows.stream().map(this::listed).collect(Collectors.joining("\n"));
    }

    private String listed(List<String> row) {
        StringBuilder text = new StringBuilder();
        if (!row.get(0).isBlank()) {
            text.append(row.get(0).lines().map(String::strip).collect(Collectors.joining(" ")))
                    .append('\n');
        }
        for (int i = 1; i < row.size(); i++) {
            cell(headers.get(i), row.get(i))
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    /** Each line of a cell after the line of the header that stands above it. */
    private static List<String> cell(String header, String cell) {
        List<String> names = header.lines().map(String::strip).toList();
        List<String> lines =
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            cells.add((i < names.size() ? names.get(i) + ": " : "  ") + lines.get(i));
        }
        return cells;
    }

    private static Character[] border() {
        Character[] border = new Character[AsciiTable.BASIC_ASCII.length];
        border[RULE_UNDER_HEADERS] = '-';
        return border;
    }
}
